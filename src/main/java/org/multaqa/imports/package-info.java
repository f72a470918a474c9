/** Reads files of organisations into the mall: each row checked, all of them or none. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "names", "gate", "database", "search", "organisations",
        "commands"})
package org.multaqa.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
