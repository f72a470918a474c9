/**
 * Starts Multaqa on a Java that is new enough: on this one, or on another one of this machine. Compiled for Java 17,
 * so that an older Java can at least say what is missing.
 */
@NullMarked
@ApplicationModule(displayName = "Launcher", allowedDependencies = {})
package org.multaqa.launcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
