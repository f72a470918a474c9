/**
 * Where the editorial team works, and sees why the mall is as its visitors find it. It stands above what it looks after,
 * and nothing stands on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "names", "search", "organisations", "directory"})
package org.multaqa.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
