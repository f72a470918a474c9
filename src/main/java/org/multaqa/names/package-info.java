/**
 * How names in any script are folded, stemmed, heard, translated, compared and put in order: one machinery for whoever must say
 * that two spellings are one name. The search index keeps what is made here, so whoever changes it raises the index's
 * version.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "language")
package org.multaqa.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
