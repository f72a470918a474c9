package org.multaqa.accounts;

import static org.multaqa.gate.Columns.moment;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which role at the desk. */
@Repository
public class DeskRoles {

    private final JdbcClient jdbc;

    DeskRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's. */
    public Set<Role> of(UUID person) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from desk_roles where person = ?")
                .param(person)
                .query(String.class)
                .list()
                .forEach(word -> Role.of(word).ifPresent(roles::add));
        return roles;
    }

    /** Gives one; who has it already keeps it. */
    public void give(UUID person, Role role, Instant now) {
        jdbc.sql("insert into desk_roles (person, role, given_at) values (?, ?, ?) on conflict do nothing")
                .params(person, role.word(), moment(now))
                .update();
    }

    /** Takes one away; nothing where there is none. */
    public void take(UUID person, Role role) {
        jdbc.sql("delete from desk_roles where person = ? and role = ?").params(person, role.word()).update();
    }

    /**
     * The administrators who are not kept out. Until the open transaction ends nobody else is told, so that of two who
     * would each leave the other without the role, the second sees what the first has done.
     */
    public Set<UUID> holdAdministrators() {
        jdbc.sql("select person from desk_roles where role = 'administrator' order by person for update")
                .query(UUID.class)
                .list();
        return Set.copyOf(jdbc.sql("""
                select person from desk_roles join people on people.id = person
                where role = 'administrator' and suspended_at is null
                """).query(UUID.class).list());
    }

    /** How many have it. */
    public long count(Role role) {
        return jdbc.sql("select count(*) from desk_roles where role = ?").param(role.word()).query(Long.class).single();
    }
}
