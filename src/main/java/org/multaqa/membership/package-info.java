/** Who writes for which organisation: its owners, who answer for it, and its editors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "organisations"})
package org.multaqa.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
