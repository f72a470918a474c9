package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTests {

    @Test
    void dataOfANewerPostgreSqlIsRefused(@TempDir Path home) throws Exception {
        Path data = Files.createDirectories(home.resolve("cluster/data"));
        Files.writeString(data.resolve("PG_VERSION"), "19\n");
        Cluster cluster = new Cluster(home, home, home, Privilege.OWN);
        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(cluster::prepare)
                .withMessage(
                        "The data in %s was made by PostgreSQL 19, and this Multaqa brings PostgreSQL 18: "
                                + "start the release that made it, back up there, and restore here.",
                        home.resolve("cluster"));
    }

    @Test
    void aFullDiskIsToldAsSuch(@TempDir Path home) {
        assertThat(ServerSentence.notMade(home, """
                creating directory x ... ok
                initdb: error: could not write to file "x/base/1": No space left on device
                """)).isEqualTo("The disk that holds %s is full: free some space there, or name a folder on another "
                + "disk with multaqa.data-dir.", home);
    }

    @Test
    void anotherFailureIsToldInPostgreSqlsWords(@TempDir Path home) {
        assertThat(ServerSentence.notStarted(home, """
                2026-01-01 10:00:00.000 UTC [7] FATAL:  could not map anonymous shared memory: Cannot allocate memory
                2026-01-01 10:00:00.001 UTC [7] LOG:  database system is shut down
                """, home.resolve("server.log"))).isEqualTo("PostgreSQL did not start (could not map anonymous shared "
                + "memory: Cannot allocate memory): see %s.", home.resolve("server.log"));
    }

    @Test
    void everyPlatformHasTheNameOfItsArchive() {
        assertThat(Binaries.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
        assertThat(Binaries.platform("Linux", "aarch64")).isEqualTo("linux-arm_64");
        assertThat(Binaries.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm_64");
    }
}
