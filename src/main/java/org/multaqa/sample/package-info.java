/**
 * Fills a mall with invented organisations to try Multaqa with, in any number, and with people to sign in as; every page
 * of such a mall says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "cache", "web", "gate", "organisations", "fiction", "commands",
        "accounts", "membership", "signin"})
package org.multaqa.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
