/**
 * An invented mall to try Multaqa with: fictional organisations, the same each time, in any number. Nothing in it is
 * real but the countries and cities, and every page says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "organisations", "commands"})
package org.multaqa.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
