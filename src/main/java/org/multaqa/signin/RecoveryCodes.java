package org.multaqa.signin;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.accounts.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes on paper, each good once, for whoever has lost their authenticator app. */
@Repository
class RecoveryCodes {

    private static final int CODES = 10;
    private static final int SIGNS = 16;
    /** Without those that a reader takes for one another; sixteen of them are 79 bits. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;

    RecoveryCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New ones in place of all before; they are shown once. */
    List<String> renew(UUID person) {
        forget(person);
        var codes = Stream.generate(RecoveryCodes::draw).limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_codes (person, hash) values (?, ?)")
                .params(person, new Secret(plain(code)).hash())
                .update());
        return codes;
    }

    /** Whether that is one of the person's; it is used up then. */
    boolean use(UUID person, String typed) {
        return jdbc.sql("delete from recovery_codes where person = ? and hash = ?")
                .params(person, new Secret(plain(typed)).hash())
                .update() == 1;
    }

    /** None counts any more. */
    void forget(UUID person) {
        jdbc.sql("delete from recovery_codes where person = ?").param(person).update();
    }

    /** How many are left. */
    int left(UUID person) {
        return jdbc.sql("select count(*) from recovery_codes where person = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private static String draw() {
        var code = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
