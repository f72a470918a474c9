/**
 * Who writes for which organisation: its owners, who answer for it, and its editors; how they come to it, by an invitation
 * or because they asked, and how they part from it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "signin", "mail", "jobs",
        "organisations"})
package org.multaqa.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
