/** The machines' way in: what visitors see, as JSON. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "search", "organisations", "directory"})
package org.multaqa.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
