package org.multaqa.accounts;

import static org.multaqa.gate.Columns.moment;
import static org.multaqa.gate.Columns.momentOrNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people whom the viewer of the current transaction may see. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> withId(UUID id) {
        return jdbc.sql("select * from people where id = ?").param(id).query(PeopleRows::person).optional();
    }

    /** The one who has that address; few viewers see whose an address is. */
    public Optional<Person> withAddress(EmailAddress address) {
        return jdbc.sql("""
                select people.* from people join email_addresses on person = id where address = ?
                """).param(address.text()).query(PeopleRows::person).optional();
    }

    /** Whether nobody has an account whom the viewer may see. */
    public boolean none() {
        return !jdbc.sql("select exists (select from people)").query(Boolean.class).single();
    }

    /** The person's address, if the viewer may see it. */
    public Optional<EmailAddress> addressOf(UUID person) {
        return jdbc.sql("select address from email_addresses where person = ?")
                .param(person)
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    /**
     * Gives somebody an account who has proved that the address is theirs.
     *
     * @return false if the address has an account by now; nothing is changed then
     */
    public boolean join(Person person, EmailAddress address, Instant now) {
        boolean taken = holdTaken(address);
        if (!taken) {
            save(person);
            jdbc.sql("insert into email_addresses (person, address, confirmed_at) values (?, ?, ?)")
                    .params(person.id(), address.text(), moment(now))
                    .update();
        }
        return !taken;
    }

    /**
     * Somebody has proved that this address is theirs too, and has it from now on in place of the one before.
     *
     * @return false if it has an account by now; nothing is changed then
     */
    public boolean move(UUID person, EmailAddress address, Instant now) {
        return !holdTaken(address) && jdbc
                .sql("update email_addresses set address = ?, confirmed_at = ? where person = ?")
                .params(address.text(), moment(now), person)
                .update() == 1;
    }

    /** Whether the address has an account; until the transaction ends, nobody else gets one with it. */
    private boolean holdTaken(EmailAddress address) {
        return jdbc.sql("""
                select pg_advisory_xact_lock(hashtext(?)) is null
                    or exists (select from email_addresses where address = ?)
                """).params(address.text(), address.text()).query(Boolean.class).single();
    }

    /** Keeps what has changed of a person, or a new one. */
    public void save(Person person) {
        jdbc.sql("""
                insert into people (id, name, language, time_zone, joined_at, suspended_at) values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, language = excluded.language,
                    time_zone = excluded.time_zone, suspended_at = excluded.suspended_at
                """)
                .params(person.id(), person.name(), person.language().code(), person.zone().getId(),
                        moment(person.joinedAt()))
                .param(momentOrNull(person.suspendedAt()))
                .update();
    }

    /** Those with these ids, in any order. */
    public List<Person> withIds(Collection<UUID> ids) {
        return jdbc.sql("select * from people where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(PeopleRows::person)
                .list();
    }

    /** Some of them, who joined last first. */
    public List<Person> newest(long before, int most) {
        return jdbc.sql("select * from people order by joined_at desc, id offset ? limit ?")
                .params(before, most)
                .query(PeopleRows::person)
                .list();
    }

    /** Everybody whose name is like that, who joined last first; a mall has thousands of people, not millions. */
    public List<Person> named(Predicate<String> name, int most) {
        var found = new ArrayList<Person>();
        jdbc.sql("select * from people order by joined_at desc, id").query(row -> {
            if (found.size() < most && name.test(row.getString("name"))) {
                found.add(PeopleRows.person(row, 0));
            }
        });
        return found;
    }

    /** Keeps somebody out from now on, wherever they are signed in, or lets them in again. */
    public void suspend(UUID person, @Nullable Instant since) {
        jdbc.sql("update people set suspended_at = ? where id = ?").param(momentOrNull(since)).param(person).update();
    }

    /** Erases a person with all that hangs on the account; what an organisation published stays the organisation's. */
    public void erase(UUID person) {
        jdbc.sql("delete from people where id = ?").param(person).update();
    }
}
