/** The logos of organisations: kept in the two sizes in which they are shown, and the emblem where there is none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "changes", "organisations", "files"})
package org.multaqa.logos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
