package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.Multaqa;
import org.multaqa.commands.Commands;
import org.multaqa.stories.Audible;

/** A mall moves from its own PostgreSQL to Debian's, which is three versions older. */
@Tag("fault")
@ExtendWith(Audible.class)
class ExternalBackupTests {

    @TempDir
    private Path backups;

    @Test
    void aMallMovesToAnExternalServerAndIsTheSameThere() throws Exception {
        try (var debian = DebianServer.started()) {
            for (var command : List.of("create role omar login password 'two'", "create role amal login password 'one'",
                    "create database mall owner omar")) {
                TestFolders.tell(debian.url("postgres"), debian.superuser(), command);
            }
            TestFolders.tell(debian.url("mall"), debian.superuser(), "grant usage on schema public to amal");
            var own = List.of("--multaqa.data-dir=" + TestFolders.fresh("moves-from"));
            var external = List.of("--multaqa.data-dir=" + TestFolders.fresh("moves-to"),
                    "--spring.datasource.url=" + debian.url("mall"), "--spring.datasource.username=amal",
                    "--spring.datasource.password=one", "--spring.flyway.user=omar", "--spring.flyway.password=two");
            var before = backups.resolve("before.zip");
            var after = backups.resolve("after.zip");
            run(own, "sample", "--organisations", "30");
            run(own, "backup", before.toString());
            run(external, "restore", before.toString());
            run(external, "backup", after.toString());
            assertThat(hashes(after)).isEqualTo(hashes(before)).hasSizeGreaterThan(8);
        }
    }

    private static void run(List<String> settings, String... words) {
        var line = new ArrayList<>(settings);
        line.addAll(List.of(words));
        assertThat(Commands.run(Multaqa.class, line.toArray(String[]::new))).isZero();
    }

    private static List<String> hashes(Path backup) throws IOException {
        try (var zip = new ZipFile(backup.toFile());
                var manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return new String(manifest.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.contains("\"sha256\""))
                    .toList();
        }
    }
}
