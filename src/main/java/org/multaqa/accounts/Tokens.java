package org.multaqa.accounts;

import static org.multaqa.gate.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links that prove something once. Opening one changes nothing; the button on its page uses it up, by one statement that
 * succeeds for one of any number who press at once. They are seen by the doorkeeper and the program alone.
 */
@Repository
public class Tokens {

    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes one; what it returns belongs into one mail and nowhere else. */
    public Secret make(Purpose purpose, Token token, Instant now) {
        var secret = Secret.draw();
        var address = token.address();
        jdbc.sql("insert into tokens (hash, purpose, person, address, subject, ends_at) values (?, ?, ?, ?, ?, ?)")
                .param(secret.hash())
                .param(purpose.word())
                .param(token.person())
                .param(address == null ? null : address.text())
                .param(token.subject())
                .param(moment(now.plus(purpose.lasts())))
                .update();
        return secret;
    }

    /** What the link says, without using it; empty if it was used, has ended or never was. */
    public Optional<Token> look(Purpose purpose, Secret secret, Instant now) {
        return jdbc.sql("select person, address, subject from tokens where hash = ? and purpose = ? and ends_at > ?")
                .params(secret.hash(), purpose.word(), moment(now))
                .query(Tokens::token)
                .optional();
    }

    /** Uses the link up; empty if it was used, has ended or never was. */
    public Optional<Token> use(Purpose purpose, Secret secret, Instant now) {
        return jdbc.sql("""
                delete from tokens where hash = ? and purpose = ? and ends_at > ? returning person, address, subject
                """).params(secret.hash(), purpose.word(), moment(now)).query(Tokens::token).optional();
    }

    /** Makes all links of the purpose for the person open nothing any more. */
    public void revoke(Purpose purpose, UUID person) {
        jdbc.sql("delete from tokens where purpose = ? and person = ?").params(purpose.word(), person).update();
    }

    /** The same for all links of the purpose, whose ever they are. */
    public void revoke(Purpose purpose) {
        jdbc.sql("delete from tokens where purpose = ?").param(purpose.word()).update();
    }

    /** The same for all links about that subject. */
    public void revokeAbout(Purpose purpose, UUID subject) {
        jdbc.sql("delete from tokens where purpose = ? and subject = ?").params(purpose.word(), subject).update();
    }

    /** Throws away those that have ended. */
    public void clear(Instant now) {
        jdbc.sql("delete from tokens where ends_at <= ?").param(moment(now)).update();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        var address = row.getString("address");
        return new Token(row.getObject("person", UUID.class), address == null ? null : new EmailAddress(address),
                row.getObject("subject", UUID.class));
    }
}
