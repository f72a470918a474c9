/**
 * Looks whether a mall is well, without changing it: each feature adds a {@link org.multaqa.doctor.Check} of what it keeps,
 * named in {@code META-INF/spring.factories}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"commands", "database"})
package org.multaqa.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
