/** Where people find what is theirs: their organisations, what waits for them, their cases. It knows, and nothing knows it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "organisations", "membership",
        "cases"})
package org.multaqa.my;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
