/**
 * The whole mall in one file, and back: every table as of one moment, and the files beside the database. It knows no
 * feature, but finds the tables in PostgreSQL's catalogue, so that a later feature's are saved by themselves.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"commands", "database", "doctor", "search"})
package org.multaqa.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
