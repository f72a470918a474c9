package org.multaqa.imports;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param source the source's name for rows that do not say theirs, or null
 * @param skipBadRows whether rows without errors are kept although others have some
 * @param dryRun whether the file is only checked
 */
record ImportOrder(Path file, @Nullable String source, boolean skipBadRows, boolean dryRun) {}
