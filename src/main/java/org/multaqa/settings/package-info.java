/** What an operator may set, and the sentence they read before anything is begun where a setting cannot be meant. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.multaqa.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
