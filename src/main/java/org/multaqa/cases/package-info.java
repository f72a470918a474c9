/**
 * What waits for a decision of the team: a case has a kind, somebody who asks, and often an organisation. Features open
 * cases and say what becomes of a decision; the desk shows them all in one queue and knows none of the features. Whoever
 * asked sees here what the team answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web", "gate", "accounts", "organisations"})
package org.multaqa.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
