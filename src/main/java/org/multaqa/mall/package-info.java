/**
 * The pages of the mall itself, that belong to no single feature: home, search over everything, about; and what it
 * tells crawlers and those who watch over it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "cache", "web", "gate", "search", "organisations", "directory"})
package org.multaqa.mall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
