package org.multaqa.mail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.gate.Columns;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The queue in PostgreSQL. */
@Component
class QueueRows {

    /** Longer than any sending can take, so that nobody takes on what another still sends. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration FARTHEST = Sending.LONGEST_PAUSE.plus(LEASE);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final Gate gate;

    QueueRows(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /**
     * In the caller's transaction, whoever its viewer is. To find the other row of a conflict by its column one must be
     * allowed to read it, which nobody is: so the statement names none.
     */
    void insert(UUID id, Envelope envelope, byte @Nullable [] once, Instant now) {
        jdbc.sql("""
                insert into mail (id, kind, address, language, facts, once, queued_at, good_until, due_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .param(id)
                .param(envelope.kind())
                .param(envelope.address())
                .param(envelope.language().code())
                .param(JSON.writeValueAsString(envelope.facts()))
                .param(once)
                .param(at(now))
                .param(at(envelope.goodUntil()))
                .param(at(now))
                .update();
    }

    /**
     * Takes on the one that is due longest, if any is. None is ever put off for longer than a quarter of an hour: what
     * seems to be, was put off by a clock that was wrong.
     */
    Optional<Claimed> claim(Instant now) {
        return gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                update mail set lease = gen_random_uuid(), due_at = ?, tries = tries + 1
                where id = (select id from mail
                    where state = 'waiting' and (due_at <= ? or due_at > ?) and good_until > ?
                    order by due_at limit 1 for update skip locked)
                returning id, lease, kind, address, language, facts, good_until, queued_at, tries, faults
                """)
                .params(at(now.plus(LEASE)), at(now), at(now.plus(FARTHEST)),
                        at(now))
                .query((row, number) -> claimed(row))
                .optional());
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        var envelope = new Envelope(row.getString("kind"), row.getString("address"),
                Language.of(row.getString("language")).orElseThrow(), JSON.readValue(row.getString("facts"), FACTS),
                instant(row, "good_until"), null);
        return new Claimed(Columns.id(row, "id"), Columns.id(row, "lease"), envelope, instant(row, "queued_at"),
                row.getInt("tries"), row.getInt("faults"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Columns.instantOrNull(row, column));
    }

    /** It is to be tried again at that time. */
    void later(Claimed letter, Instant due) {
        again(letter, State.WAITING, due, letter.faults());
    }

    /** Its writer failed once more. */
    void failed(Claimed letter, State then, Instant due) {
        again(letter, then, due, letter.faults() + 1);
    }

    private void again(Claimed letter, State state, Instant due, int faults) {
        gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                update mail set state = ?, due_at = ?, faults = ?, lease = null where id = ? and lease = ?
                """).params(state.word(), at(due), faults, letter.id(), letter.lease()).update());
    }

    /**
     * It has left, or never will; what it was about is erased.
     *
     * @param status by RFC 3463, or null
     * @param addressHash kept for the bounce that may come, or null
     */
    void end(Claimed letter, State state, @Nullable String status, byte @Nullable [] addressHash, Instant now) {
        gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                update mail set state = ?, status = ?, address_hash = ?, ended_at = ?, lease = null,
                    address = null, language = null, facts = null
                where id = ? and lease = ?
                """)
                .param(state.word())
                .param(status)
                .param(addressHash)
                .param(at(now))
                .param(letter.id())
                .param(letter.lease())
                .update());
    }

    /** Drops what is no longer worth sending and nobody sends just now. */
    int expire(Instant now) {
        return gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                update mail set state = 'expired', ended_at = ?, lease = null, address = null, language = null,
                    facts = null
                where state in ('waiting', 'parked') and good_until <= ? and (lease is null or due_at <= ?)
                """).params(at(now), at(now), at(now)).update());
    }

    /** Forgets what ended before that time. */
    int forget(Instant before) {
        return gate.write(Viewer.PROGRAM, () -> jdbc.sql("delete from mail where ended_at < ?")
                .param(at(before))
                .update());
    }

    /**
     * One that was sent was not delivered.
     *
     * @return the hash of its address, if it was kept; empty also if no such letter was sent, or it has bounced before
     */
    Optional<byte[]> bounced(UUID id, String status) {
        return gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                with sent as (select id, address_hash from mail where id = ? and state = 'sent' for update)
                update mail set state = 'bounced', status = ?, address_hash = null from sent where mail.id = sent.id
                returning coalesce(sent.address_hash, '')
                """).params(id, status).query((row, number) -> row.getBytes(1)).optional());
    }

    /** How many wait in that state, for the log. */
    long waiting() {
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("select count(*) from mail where state = 'waiting'")
                .query(Long.class)
                .single());
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
