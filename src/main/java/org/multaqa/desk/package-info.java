/**
 * Where the editorial team works: what waits for a decision, who is in the mall and what they may do, what was done, and
 * why the mall is as its visitors find it. It stands above what it looks after,
 * and nothing stands on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "names", "search", "organisations", "directory",
        "accounts", "membership", "cases", "mail"})
package org.multaqa.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
