/** The frame of every page: its head and foot, languages, addresses, styles, errors and the headers that keep it safe. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "cache", "gate"})
package org.multaqa.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
