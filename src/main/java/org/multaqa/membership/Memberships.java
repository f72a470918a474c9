package org.multaqa.membership;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The memberships that the viewer of the current transaction may see. */
@Repository
public class Memberships {

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of that person, the longest first. */
    public List<Membership> of(UUID person) {
        return jdbc.sql("select * from memberships where person = ? order by since, organisation")
                .param(person)
                .query(Memberships::membership)
                .list();
    }

    /** In that organisation, owners first. */
    public List<Membership> in(UUID organisation) {
        return jdbc.sql("select * from memberships where organisation = ? order by standing = 'editor', since, person")
                .param(organisation)
                .query(Memberships::membership)
                .list();
    }

    /** The person's in that organisation, if any. */
    public Optional<Membership> of(UUID person, UUID organisation) {
        return jdbc.sql("select * from memberships where person = ? and organisation = ?")
                .params(person, organisation)
                .query(Memberships::membership)
                .optional();
    }

    /** Keeps one, new or changed. */
    public void save(Membership membership) {
        jdbc.sql("""
                insert into memberships (organisation, person, standing, since) values (?, ?, ?, ?)
                on conflict (organisation, person) do update set standing = excluded.standing
                """)
                .params(membership.organisation(), membership.person(), membership.standing().word(),
                        moment(membership.since()))
                .update();
    }

    /**
     * Lets nobody else change who is in the organisation before this transaction ends. What is to be decided by who is in
     * it must be read afterwards.
     */
    void hold(UUID organisation) {
        jdbc.sql("select id from organisations where id = ? for no key update")
                .param(organisation)
                .query()
                .listOfRows();
    }

    /** Its owners, the longest first, even for a viewer who may not see them. */
    List<UUID> ownersOf(UUID organisation) {
        return jdbc.sql("select unnest(owners_of(?)) as owner")
                .param(organisation)
                .query((row, number) -> id(row, "owner"))
                .list();
    }

    /** The only owners of organisations that have been public, and kept by their own people, since a time in between. */
    List<Membership> alone(Instant from, Instant until) {
        return jdbc.sql("""
                select memberships.* from memberships join organisations on id = organisation
                where standing = 'owner' and state = 'published'
                    and greatest(published_at, claimed_at) > ? and greatest(published_at, claimed_at) <= ?
                    and not exists (select from memberships as other where other.organisation = id
                        and other.standing = 'owner' and other.person <> memberships.person)
                order by organisation
                """).params(moment(from), moment(until)).query(Memberships::membership).list();
    }

    /** Ends the person's membership; nothing where there is none. */
    public void end(UUID organisation, UUID person) {
        jdbc.sql("delete from memberships where organisation = ? and person = ?").params(organisation, person).update();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(id(row, "organisation"), id(row, "person"),
                Standing.of(row.getString("standing")).orElseThrow(),
                Objects.requireNonNull(instantOrNull(row, "since")));
    }
}
