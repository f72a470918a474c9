/**
 * Files that people send and features keep: looked at before they are taken, kept under their hash, shown to whoever
 * sees what they belong to, and gone from the disk when nothing refers to them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "database", "web"})
package org.multaqa.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
