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

import org.multaqa.accounts.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations that have had no answer yet. The owners of the organisation see them, and nobody else. */
@Repository
class Invitations {

    /** It has not ended, and whoever invited still owns the organisation. */
    private static final String STANDS = """
            ends_at > ? and exists (select from memberships join people on people.id = memberships.person
                where memberships.organisation = membership_invitations.organisation and person = invited_by
                    and memberships.standing = 'owner' and suspended_at is null)
            """;

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, in place of an older one for the same address. */
    void open(Invitation invitation) {
        jdbc.sql("delete from membership_invitations where organisation = ? and address = ?")
                .params(invitation.organisation(), invitation.address().text())
                .update();
        jdbc.sql("""
                insert into membership_invitations
                    (id, organisation, address, standing, invited_by, invited_at, ends_at) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(invitation.id())
                .param(invitation.organisation())
                .param(invitation.address().text())
                .param(invitation.standing().word())
                .param(invitation.invitedBy())
                .param(moment(invitation.invitedAt()))
                .param(moment(invitation.endsAt()))
                .update();
    }

    /** Those that stand, the newest first. */
    List<Invitation> of(UUID organisation, Instant now) {
        return jdbc.sql("select * from membership_invitations where organisation = ? and " + STANDS
                + "order by invited_at desc, id")
                .params(organisation, moment(now))
                .query(Invitations::invitation)
                .list();
    }

    /** The one with this id, if it stands. */
    Optional<Invitation> withId(UUID id, Instant now) {
        return jdbc.sql("select * from membership_invitations where id = ? and " + STANDS)
                .params(id, moment(now))
                .query(Invitations::invitation)
                .optional();
    }

    /** Takes it out, to do what it says; of any number who try at once, one is given it. */
    Optional<Invitation> take(UUID id, Instant now) {
        return jdbc.sql("delete from membership_invitations where id = ? and " + STANDS + "returning *")
                .params(id, moment(now))
                .query(Invitations::invitation)
                .optional();
    }

    /** Takes it back; false if there is none in that organisation. */
    boolean withdraw(UUID organisation, UUID id) {
        return jdbc.sql("delete from membership_invitations where organisation = ? and id = ?")
                .params(organisation, id)
                .update() > 0;
    }

    /** Throws away those that stand no more. */
    void clear(Instant now) {
        jdbc.sql("delete from membership_invitations where not (" + STANDS + ")").param(moment(now)).update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(id(row, "id"), id(row, "organisation"), new EmailAddress(row.getString("address")),
                Standing.of(row.getString("standing")).orElseThrow(), id(row, "invited_by"),
                Objects.requireNonNull(instantOrNull(row, "invited_at")),
                Objects.requireNonNull(instantOrNull(row, "ends_at")));
    }
}
