package org.multaqa.registration;

import static org.multaqa.gate.Columns.moment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.Secret;
import org.multaqa.gate.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registrations that have been begun and not sent yet. The program alone sees them, for whoever has the link. */
@Repository
class Registrations {

    /** One that is being typed. */
    record Begun(UUID id, RegistrationForm form) {}

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one; what it returns is the link's. */
    Secret begin(RegistrationForm form, Instant now) {
        var secret = Secret.draw();
        jdbc.sql("insert into registrations (id, secret, form, saved_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), secret.hash(), Columns.words(form.fields()), moment(now))
                .update();
        return secret;
    }

    Optional<Begun> find(Secret secret) {
        return jdbc.sql("select id, form from registrations where secret = ?")
                .param(secret.hash())
                .query((row, number) -> new Begun(Columns.id(row, "id"),
                        new RegistrationForm(Columns.words(row, "form"))))
                .optional();
    }

    Optional<Begun> withId(UUID id) {
        return jdbc.sql("select id, form from registrations where id = ?")
                .param(id)
                .query((row, number) -> new Begun(Columns.id(row, "id"),
                        new RegistrationForm(Columns.words(row, "form"))))
                .optional();
    }

    void save(UUID id, RegistrationForm form, Instant now) {
        jdbc.sql("update registrations set form = ?, saved_at = ? where id = ?")
                .params(Columns.words(form.fields()), moment(now), id)
                .update();
    }

    /** Takes it out, to make an organisation of it; of any number who try at once, one is given it. */
    Optional<Begun> take(UUID id) {
        return jdbc.sql("delete from registrations where id = ? returning id, form")
                .param(id)
                .query((row, number) -> new Begun(Columns.id(row, "id"),
                        new RegistrationForm(Columns.words(row, "form"))))
                .optional();
    }

    /** Throws away what nobody has touched since then. */
    int clear(Instant before) {
        return jdbc.sql("delete from registrations where saved_at < ?").param(moment(before)).update();
    }
}
