package org.multaqa.backup;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.multaqa.commands.MallCommand;
import org.multaqa.database.Foundation;
import org.multaqa.database.StartRefusedException;

/**
 * Makes a mall of a backup. The database is emptied, brought to the very schema that the backup was taken of, filled in one
 * transaction, and then migrated on. The files are put in place just before that transaction commits: until then the mall
 * is an empty one with some files that nothing refers to, and can be restored again.
 */
record Restoring(Foundation foundation, Archive archive, Progress progress) {

    /** @return {@link MallCommand#DONE} */
    int all() {
        if (!foundation.folder().owned()) {
            throw new StartRefusedException("A mall serves from the folder " + foundation.folder().path()
                    + ": stop it first, or restore into another folder with multaqa.data-dir.");
        }
        refuseNewer();
        try (var content = new LoadWriter(foundation.owner());
                var files = new StagedFiles(foundation.folder().path(), archive)) {
            content.refuseUnlessEmpty(foundation.applicationRole());
            progress.begin("Unpacking the files");
            files.stage();
            content.clear();
            atThatSchema().migrate();
            progress.begin("Filling the tables");
            content.load(archive);
            files.keep();
            content.commit();
        } catch (DamagedPartException damaged) {
            throw archive.damaged(damaged);
        } catch (UnusableDatabaseException failure) {
            throw new StartRefusedException("The database does not take the backup ("
                    + String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
                    + "). The mall is still empty.", failure);
        } catch (IOException failure) {
            throw new StartRefusedException("The files could not be restored (" + failure.getMessage()
                    + "): mend that, then try again. The mall is still empty.", failure);
        }
        foundation.flyway().migrate();
        return MallCommand.DONE;
    }

    /** Which tables a newer release has, and what stands in them, only that knows. */
    private void refuseNewer() {
        var schema = schema();
        var known = Stream.of(foundation.flyway().info().all())
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull);
        if (known.noneMatch(schema::equals)) {
            throw new StartRefusedException("The backup was made by Multaqa " + archive.told().product()
                    + " (its migration " + schema + " is unknown here): restore it with that release or a newer one.");
        }
    }

    private MigrationVersion schema() {
        return MigrationVersion.fromVersion(archive.told().schema());
    }

    private Flyway atThatSchema() {
        var known = foundation.flyway().getConfiguration();
        return Flyway.configure(known.getClassLoader()).configuration(known).target(schema()).load();
    }
}
