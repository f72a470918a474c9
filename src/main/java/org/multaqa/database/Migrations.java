package org.multaqa.database;

import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Only forward: what a newer release knows of its tables an older one would break without a word. */
final class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        refuseNewer(flyway.info().all());
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        Stream.of(migrations)
                .filter(migration -> migration.isVersioned() && !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .ifPresent(version -> {
                    throw new StartRefusedException("A newer release of Multaqa has changed this database (its "
                            + "migration " + version + " is unknown here): start that release, or put back the copy "
                            + "made before the upgrade.");
                });
    }
}
