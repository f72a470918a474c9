/** The ways to find an organisation by looking around: lists narrowed by facets, topics, countries and the map. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "cache", "web", "gate", "names", "search", "organisations",
        "logos"})
package org.multaqa.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
