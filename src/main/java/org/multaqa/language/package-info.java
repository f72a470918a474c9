/**
 * Texts in three languages: what was written in which language, the mall's own messages, and how numbers, dates
 * and lists are written for a reader.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.multaqa.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
