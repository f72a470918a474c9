/**
 * The database server the mall stands on: its own embedded PostgreSQL, or one it is given. Holds the data folder,
 * and says in one sentence why the mall cannot start when either is not usable.
 */
@NullMarked
@ApplicationModule(displayName = "Database", allowedDependencies = {})
package org.multaqa.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
