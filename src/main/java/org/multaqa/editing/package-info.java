/**
 * How an organisation's people edit their kiosk: its fields page by page, every version kept, two who write at once
 * brought together, a look before saving, the logo, and going dark.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "gate", "web", "accounts", "signin", "names", "files", "logos",
        "organisations", "kiosks"})
package org.multaqa.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
