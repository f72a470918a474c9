/**
 * The organisations of the mall: what each says about itself, its kiosk, who may see which of its contacts, and the
 * topics under which they stand.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "changes", "search"})
package org.multaqa.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
