package org.multaqa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.multaqa.database.Foundation;
import org.multaqa.database.StartRefusedException;

/** Saves a mall in a file. */
record Saving(Foundation foundation, Progress progress, Clock clock) {

    /**
     * What was saved.
     *
     * @param damaged paths of files that were not what their names say
     */
    record Saved(Manifest manifest, List<String> damaged) {}

    /** @throws StartRefusedException with the reason why not, and what to do; there is no such file then */
    Saved to(Path file) {
        var place = file.toAbsolutePath().normalize();
        if (!Files.isDirectory(place.resolveSibling(""))) {
            throw new StartRefusedException("There is no folder " + place.getParent() + ": make it, or name another.");
        }
        try (var fresh = NewFile.at(place);
                var rows = SnapshotRows.of(foundation.owner());
                var archive = new ArchiveWriter(fresh.content(), clock.instant(), progress)) {
            var saved = write(rows, archive);
            fresh.keep();
            return saved;
        } catch (FileAlreadyExistsException taken) {
            throw new StartRefusedException(
                    "The file " + file + " is there already, and is left as it is: name another.", taken);
        } catch (UnusableDatabaseException failure) {
            throw new StartRefusedException("The database could not be read to its end (" + words(failure)
                    + "): see that it runs, then try again. Nothing is left of the backup.", failure);
        } catch (IOException | UncheckedIOException failure) {
            throw new StartRefusedException("The backup could not be written to " + file + " (" + words(failure)
                    + "): mend that, or name another place. Nothing is left of it.", failure);
        }
    }

    private Saved write(SnapshotRows rows, ArchiveWriter archive) throws IOException {
        var schema = rows.schema();
        if (schema.isEmpty()) {
            throw new StartRefusedException("There is no mall in this database: nothing is saved.");
        }
        progress.begin("Saving the tables");
        for (var table : rows.tables()) {
            archive.add(table, rows);
        }
        progress.begin("Saving the files");
        var damaged = new ArrayList<String>();
        var files = new MallFiles(foundation.folder().path());
        try (var paths = files.paths()) {
            for (var path = paths.iterator(); path.hasNext();) {
                var next = path.next();
                if (!archive.add(next, files)) {
                    damaged.add(next);
                }
            }
        }
        return new Saved(archive.finish(schema, rows.sequences()), damaged);
    }

    /** A disk that is full says so itself; PostgreSQL's driver has wrapped it. */
    private static String words(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }

    /** Such as “14,092 rows of 12 tables and 1 file (5 MB)”. */
    static String account(Manifest manifest) {
        return counted(manifest.rows(), "row") + " of " + counted(manifest.tables().size(), "table") + " and "
                + counted(manifest.files().size(), "file") + " (" + Progress.megabytes(manifest.size()) + ")";
    }

    private static String counted(long number, String noun) {
        return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
