/** The kiosks: an organisation's own pages, made of what the organisation says and of what else is known of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "cache", "web", "gate", "search", "organisations", "logos"})
package org.multaqa.kiosks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
