/**
 * The command line: which command was asked for, its help, its exit status, and the mall opened for it. Each command
 * lives in its feature, and is named in {@code META-INF/spring.factories} under {@link org.multaqa.commands.Contribution}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.multaqa.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
