/**
 * Invents organisations, each from its number alone: who it is, what it is called and what it says of itself in three
 * languages. Nothing in it is real but the countries and cities.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "organisations"})
package org.multaqa.fiction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
