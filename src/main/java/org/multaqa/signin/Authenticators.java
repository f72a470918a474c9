package org.multaqa.signin;

import static org.multaqa.gate.Columns.moment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People's authenticator apps. Nobody reads their secrets but the doorkeeper. */
@Repository
class Authenticators {

    /** As long as what the hash makes of it (RFC 4226, section 4, requirement 6). */
    private static final int SECRET = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

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

    /** The secret that the person's app is to learn, the same until it is confirmed; empty where one counts already. */
    Optional<byte[]> offer(UUID person) {
        var drawn = new byte[SECRET];
        RANDOM.nextBytes(drawn);
        return jdbc.sql("""
                insert into authenticators (person, secret) values (?, ?)
                on conflict (person) do update set secret = authenticators.secret
                    where authenticators.confirmed_at is null
                returning secret
                """).params(person, drawn).query(byte[].class).optional();
    }

    /** Gives the person an app with that secret, which counts at once. */
    void give(UUID person, byte[] secret, Instant now) {
        jdbc.sql("insert into authenticators (person, secret, confirmed_at) values (?, ?, ?)")
                .params(person, secret, moment(now))
                .update();
    }

    /** Whether the code is that of the app which is being set up; it counts from then on. */
    boolean confirm(UUID person, String code, Instant now) {
        return accept(person, code, now, "confirmed_at is null") && jdbc
                .sql("update authenticators set confirmed_at = ? where person = ?")
                .params(moment(now), person)
                .update() == 1;
    }

    /** Whether the code is the app's now; the same one is taken once, whoever else tries it at the same moment. */
    boolean takes(UUID person, String code, Instant now) {
        return accept(person, code, now, "confirmed_at is not null");
    }

    private boolean accept(UUID person, String code, Instant now, String which) {
        var secret = jdbc.sql("select secret from authenticators where person = ? and " + which)
                .param(person)
                .query(byte[].class)
                .optional();
        var step = secret.map(known -> new TimedCodes(known).step(code, now)).orElseGet(OptionalLong::empty);
        return step.isPresent() && jdbc
                .sql("update authenticators set last_step = ? where person = ? and last_step < ? and " + which)
                .params(step.getAsLong(), person, step.getAsLong())
                .update() == 1;
    }

    /** The person does without from now on. */
    void remove(UUID person) {
        jdbc.sql("delete from authenticators where person = ?").param(person).update();
    }
}
