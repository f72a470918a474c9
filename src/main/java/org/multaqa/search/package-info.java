/**
 * Finds what the features hand over as findable, in any script and spelling. It knows no feature, and holds public
 * content only: it reads as a visitor would. This package is what other modules use of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "names", "gate", "changes", "cache", "database", "doctor",
        "commands"})
package org.multaqa.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
