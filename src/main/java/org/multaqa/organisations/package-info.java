/**
 * The organisations of the mall: what each says about itself, who may see which of its contacts, and the topics under
 * which they stand.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "changes", "search"})
package org.multaqa.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
