package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class MigrationsTests {

    @TempDir
    Path ofNextYear;

    @Test
    void anOlderReleaseRefusesWhatANewerOneHasMigrated() throws IOException {
        Path folder = TestFolders.fresh("newer");
        Files.writeString(ofNextYear.resolve("V900__rooms.sql"), "create table room (id bigint primary key);");
        started(folder, "filesystem:" + ofNextYear).close();
        assertThatThrownBy(() -> started(folder, "classpath:no-migrations"))
                .rootCause()
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("A newer release of Multaqa has changed this database (its migration 900 is unknown "
                        + "here): start that release, or put back the copy made before the upgrade.");
    }

    private static ConfigurableApplicationContext started(Path folder, String migrations) {
        return new SpringApplicationBuilder(TinyMall.class)
                .web(WebApplicationType.NONE)
                .properties("multaqa.data-dir=" + folder, "spring.flyway.locations=" + migrations)
                .run();
    }
}
