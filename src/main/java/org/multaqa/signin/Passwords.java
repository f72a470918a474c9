package org.multaqa.signin;

import static org.multaqa.gate.Columns.moment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Repository;

/** People's passwords, as hashes of Argon2id (RFC 9106). Nobody reads them but the doorkeeper. */
@Repository
class Passwords {

    /** Each takes 19 MiB and 2 passes, what OWASP recommends at least. */
    private static final Argon2PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private static final String NOBODYS = ARGON2.encode("nobody has this password");

    /** As many at once as there are processors; the others wait, so that nobody fills the memory by signing in. */
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final JdbcClient jdbc;

    Passwords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The hash of the person's password; empty if they have none, or there is no such person. */
    Optional<String> of(UUID person) {
        return jdbc.sql("select hash from passwords where person = ?").param(person).query(String.class).optional();
    }

    /** Whether that is the password; where there is none it takes as long to say no. */
    boolean matches(Optional<String> hash, String typed) {
        return calmly(() -> ARGON2.matches(typed, hash.orElse(NOBODYS))) && hash.isPresent();
    }

    /** Hashes a password that {@link PasswordRule} has nothing against. */
    String hash(String typed) {
        return calmly(() -> String.valueOf(ARGON2.encode(typed)));
    }

    void keep(UUID person, String hash, Instant now) {
        jdbc.sql("""
                insert into passwords (person, hash, changed_at) values (?, ?, ?)
                on conflict (person) do update set hash = excluded.hash, changed_at = excluded.changed_at
                """).params(person, hash, moment(now)).update();
    }

    private <T> T calmly(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
