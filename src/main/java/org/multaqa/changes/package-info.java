/**
 * What changed in the mall, in the order of its transactions: written in the transaction of the change, and followed by
 * whoever keeps a copy, such as the search index, who can then never miss one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "cache"})
package org.multaqa.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
