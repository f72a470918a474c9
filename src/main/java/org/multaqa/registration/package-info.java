/**
 * How an organisation registers itself: likely matches first, then a short form that is kept as it is typed, a mail that
 * confirms the address, a kiosk that only its own people see, and a decision of the desk.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "signin", "mail", "jobs", "names",
        "search",
        "organisations", "directory", "membership", "cases"})
package org.multaqa.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
