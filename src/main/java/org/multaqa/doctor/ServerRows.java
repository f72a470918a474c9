package org.multaqa.doctor;

import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server says of itself. */
record ServerRows(JdbcClient jdbc) {

    static ServerRows of(DataSource application) {
        return new ServerRows(JdbcClient.create(application));
    }

    String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }

    Instant now() {
        return jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    }
}
