package org.multaqa.doctor;

import java.time.Clock;
import java.time.Duration;

import org.flywaydb.core.Flyway;
import org.multaqa.database.Foundation;

/** The database answers, is at this release's migrations, and its clock goes as this machine's does. */
final class DatabaseCheck implements Check {

    /** Tokens end and pages are kept by these clocks; whoever keeps them by the network is never so far off. */
    private static final Duration MOST_APART = Duration.ofSeconds(30);

    private final Clock clock = Clock.systemUTC();

    @Override
    public void look(Foundation mall, Findings findings) {
        var server = ServerRows.of(mall.application());
        findings.well("PostgreSQL " + server.version() + " answers.");
        lookAtMigrations(mall.flyway(), findings);
        lookAtClock(server, findings);
    }

    private static void lookAtMigrations(Flyway flyway, Findings findings) {
        var info = flyway.info();
        var current = info.current();
        if (current == null) {
            findings.note("The database is empty: the mall makes its tables when it is started.");
            return;
        }
        for (var migration : info.all()) {
            if (migration.getState().isFailed() || migration.isVersioned() && !migration.getState().isResolved()) {
                findings.fault("The database has the migration " + migration.getVersion()
                        + ", which this release does not know or which failed: run the release that made it.");
                return;
            }
        }
        int pending = info.pending().length;
        if (pending > 0) {
            findings.note("The database is at migration " + current.getVersion() + ", and " + pending
                    + " more will be run when this release is started: back up before.");
        } else {
            findings.well("The database is at migration " + current.getVersion() + ", the last of this release.");
        }
    }

    private void lookAtClock(ServerRows server, Findings findings) {
        var before = clock.instant();
        var there = server.now();
        var apart = there.isBefore(before)
                ? Duration.between(there, before)
                : Duration.between(clock.instant(), there);
        if (apart.compareTo(MOST_APART) > 0) {
            findings.fault("The clocks of this machine and of the database are " + apart.toSeconds()
                    + " seconds apart: let both follow a time server.");
        } else {
            findings.well("The clocks of this machine and of the database agree.");
        }
    }
}
