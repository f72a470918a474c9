package org.multaqa.accounts;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;
import static org.multaqa.gate.Columns.texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is signed in, and where. What they may do is read anew with each request. */
@Repository
public class Sessions {

    /** One that nobody used for so long has ended. */
    static final Duration LONGEST_IDLE = Duration.ofDays(14);
    /** However much it is used, it ends then. */
    static final Duration LONGEST = Duration.ofDays(90);
    /** Being seen is written down no more often than this. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Gate gate;
    private final JdbcClient jdbc;

    Sessions(Gate gate, JdbcClient jdbc) {
        this.gate = gate;
        this.jdbc = jdbc;
    }

    /**
     * Begins one.
     *
     * @param both whether two factors have been proved
     * @param stays whether it outlives the browser's closing
     * @param userAgent as the browser calls itself, or null
     * @return what the browser has to show from now on
     */
    public Secret begin(UUID person, Proof proof, boolean both, boolean stays, @Nullable String userAgent,
            Instant now) {
        var secret = Secret.draw();
        gate.change(Viewer.DOORKEEPER, () -> jdbc.sql("""
                insert into sessions (id, token, person, proof, begun_at, seen_at, both_proved_at, stays, device)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(UUID.randomUUID(), secret.hash(), person, proof.word(), moment(now), moment(now))
                .param(both ? moment(now) : null)
                .param(stays)
                .param(Device.of(userAgent))
                .update());
        return secret;
    }

    /** The second factor has been proved: the session goes on, under another secret. */
    public Secret prove(UUID session, Instant now) {
        var secret = Secret.draw();
        gate.change(Viewer.DOORKEEPER,
                () -> jdbc.sql("update sessions set token = ?, both_proved_at = ? where id = ?")
                        .params(secret.hash(), moment(now), session)
                        .update());
        return secret;
    }

    /** Who shows this; empty if it is nobody's, has ended, or is of somebody who is kept out. */
    Optional<Signed> find(Secret secret, Instant now) {
        var found = gate.read(Viewer.DOORKEEPER, () -> jdbc.sql("""
                select s.*, p.name, p.language, p.time_zone, p.joined_at, p.suspended_at,
                    exists (select from authenticators a where a.person = p.id and a.confirmed_at is not null) as coded,
                    array(select role from desk_roles r where r.person = p.id) as roles
                from sessions s join people p on p.id = s.person
                where s.token = ? and p.suspended_at is null and s.seen_at > ? and s.begun_at > ?
                """)
                .params(secret.hash(), moment(now.minus(LONGEST_IDLE)), moment(now.minus(LONGEST)))
                .query(Sessions::signed)
                .optional());
        found.filter(signed -> signed.session().seenAt().plus(BETWEEN_LOOKS).isBefore(now))
                .ifPresent(signed -> see(signed.session().id(), now));
        return found;
    }

    private void see(UUID session, Instant now) {
        gate.change(Viewer.DOORKEEPER, () -> jdbc.sql("update sessions set seen_at = ? where id = ?")
                .params(moment(now), session)
                .update());
    }

    /** Those of the person, the last used first. */
    public List<Session> of(UUID person, Instant now) {
        return jdbc.sql("""
                select * from sessions where person = ? and seen_at > ? and begun_at > ? order by seen_at desc, id
                """)
                .params(person, moment(now.minus(LONGEST_IDLE)), moment(now.minus(LONGEST)))
                .query((row, number) -> session(row))
                .list();
    }

    /** Ends one of the person's; nothing where it has ended already. */
    public void end(UUID person, UUID session) {
        jdbc.sql("delete from sessions where person = ? and id = ?").params(person, session).update();
    }

    /** Ends all of the person's but this one. */
    public void endOthers(UUID person, UUID kept) {
        jdbc.sql("delete from sessions where person = ? and id <> ?").params(person, kept).update();
    }

    /** Ends all of the person's. */
    public void endAll(UUID person) {
        jdbc.sql("delete from sessions where person = ?").param(person).update();
    }

    /** Throws away those that have ended by themselves. */
    public void clear(Instant now) {
        gate.change(Viewer.DOORKEEPER, () -> jdbc.sql("delete from sessions where seen_at <= ? or begun_at <= ?")
                .params(moment(now.minus(LONGEST_IDLE)), moment(now.minus(LONGEST)))
                .update());
    }

    private static Signed signed(ResultSet row, int number) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        texts(row, "roles").forEach(word -> Role.of(word).ifPresent(roles::add));
        return new Signed(session(row), PeopleRows.person(row, id(row, "person")), roles, row.getBoolean("coded"));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(id(row, "id"), id(row, "person"), Proof.of(row.getString("proof")),
                Objects.requireNonNull(instantOrNull(row, "begun_at")),
                Objects.requireNonNull(instantOrNull(row, "seen_at")), instantOrNull(row, "both_proved_at"),
                row.getBoolean("stays"), row.getString("device"));
    }
}
