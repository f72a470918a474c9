package org.multaqa.gate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.multaqa.database.StartRefusedException;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@MallTest
class GateGuardTests {

    @Autowired
    private FlywayConnectionDetails owner;

    @Test
    void theOwnerOfTheTablesIsTooStrongARoleForTheApplication() {
        asOwner(jdbc -> assertThatThrownBy(() -> new GateGuard(jdbc).afterPropertiesSet())
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("spring.datasource.username"));
    }

    @Test
    void aTableWithoutRowLevelSecurityIsNamed() {
        asOwner(jdbc -> {
            jdbc.sql("create table forgotten (text text)").update();
            try {
                assertThatThrownBy(() -> new GateGuard(jdbc).refuseOpenTables())
                        .isInstanceOf(StartRefusedException.class)
                        .hasMessageContaining("forgotten");
            } finally {
                jdbc.sql("drop table forgotten").update();
            }
        });
    }

    private void asOwner(Consumer<JdbcClient> work) {
        var connection = new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(),
                true);
        try {
            work.accept(JdbcClient.create(connection));
        } finally {
            connection.destroy();
        }
    }
}
