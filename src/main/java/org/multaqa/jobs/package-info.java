/** What the mall does by itself, again and again: a feature says what and how often, and one node at a time does it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.multaqa.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
