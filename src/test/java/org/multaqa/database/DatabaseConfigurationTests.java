package org.multaqa.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseConfigurationTests {

    @Test
    void theApplicationWorksWithItsRoleAndFlywayMigratesWithTheOwners() throws IOException, SQLException {
        Path folder = TestFolders.fresh("configuration");
        try (ConfigurableApplicationContext mall = new SpringApplicationBuilder(TinyMall.class)
                .web(WebApplicationType.NONE)
                .properties("multaqa.data-dir=" + folder, "spring.flyway.locations=classpath:no-migrations")
                .run()) {
            assertThat(mall.getBean(JdbcClient.class).sql("select current_user").query(String.class).single())
                    .isEqualTo("multaqa");
            assertThat(userOf(mall.getBean(Flyway.class).getConfiguration().getDataSource()))
                    .isEqualTo("multaqa_owner");
            assertThat(mall.getBean(Flyway.class).getConfiguration().getPlaceholders()).containsEntry("application",
                    "multaqa");
            assertThat(mall.getBean(DataFolder.class).owned()).isTrue();
        }
        try (OpenFolder folderOnceTheMallIsClosed = OpenFolder.open(folder, false)) {
            assertThat(folderOnceTheMallIsClosed.owned()).isTrue();
        }
    }

    private static String userOf(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }
}
