/**
 * Pages as they were finished for one reader, ready-made for the next: kept in memory, packed once, and forgotten
 * whenever anything changes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.multaqa.cache;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
