/**
 * People: who has an account, how the mall knows them again on their next request, what they may do at the desk, and the
 * log of what was done that not everyone may do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "cache", "mail"})
package org.multaqa.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
