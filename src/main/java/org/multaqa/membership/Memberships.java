package org.multaqa.membership;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
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
