/**
 * The one gate to the data: each transaction says who looks, and row level security in PostgreSQL decides which rows
 * exist for that viewer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "database", "doctor"})
package org.multaqa.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
