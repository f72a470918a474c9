package org.multaqa.signin;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's authenticator apps (RFC 6238). Nobody reads their secrets but the doorkeeper. */
@Repository
class Authenticators {

    private final JdbcClient jdbc;

    Authenticators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the person has one that counts. */
    boolean has(UUID person) {
        return jdbc.sql("""
                select exists (select from authenticators where person = ? and confirmed_at is not null)
                """).param(person).query(Boolean.class).single();
    }
}
