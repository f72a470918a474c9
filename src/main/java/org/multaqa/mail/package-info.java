/**
 * Letters to readers: queued in the transaction of what they tell, written when they are sent, in the reader's language,
 * and tried until they have left or are no longer worth sending. Knows no feature: each gives the writers of its letters.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "gate", "jobs", "language", "web"})
package org.multaqa.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
