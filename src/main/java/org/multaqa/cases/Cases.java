package org.multaqa.cases;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;
import static org.multaqa.gate.Columns.momentOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.cases.Case.State;
import org.multaqa.gate.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that the viewer of the current transaction may see. */
@Repository
public class Cases {

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Case> withId(UUID id) {
        return jdbc.sql("select * from cases where id = ?").param(id).query(Cases::read).optional();
    }

    /** The same, which nobody else can decide before this transaction ends. */
    public Optional<Case> hold(UUID id) {
        return jdbc.sql("select * from cases where id = ? for update").param(id).query(Cases::read).optional();
    }

    /** Those that wait for the team, the longest waiting first. */
    public List<Case> waiting(int most) {
        return jdbc.sql("select * from cases where state = 'open' order by waiting_since, id limit ?")
                .param(most)
                .query(Cases::read)
                .list();
    }

    /** The same of one kind. */
    public List<Case> waiting(String kind, int most) {
        return jdbc.sql("select * from cases where state = 'open' and kind = ? order by waiting_since, id limit ?")
                .params(kind, most)
                .query(Cases::read)
                .list();
    }

    /** The one of these kinds that has waited longest for the team, if any waits. */
    public Optional<Case> next(Collection<String> kinds) {
        return jdbc.sql("""
                select * from cases where state = 'open' and kind = any (?) order by waiting_since, id limit 1
                """).param(kinds.toArray(String[]::new)).query(Cases::read).optional();
    }

    /** What waits for the team, by kind; the kind whose oldest has waited longest comes first. */
    public List<Queue> queues() {
        return jdbc.sql("""
                select kind, count(*) as waiting, min(waiting_since) as oldest from cases where state = 'open'
                group by kind order by oldest, kind
                """)
                .query((row, number) -> new Queue(row.getString("kind"), row.getLong("waiting"),
                        Objects.requireNonNull(instantOrNull(row, "oldest"))))
                .list();
    }

    /** How many wait for an answer of whoever asked. */
    public long asked() {
        return jdbc.sql("select count(*) from cases where state = 'asked'").query(Long.class).single();
    }

    /** Those about an organisation, the newest first. */
    public List<Case> about(UUID organisation) {
        return jdbc.sql("select * from cases where organisation = ? order by opened_at desc, id")
                .param(organisation)
                .query(Cases::read)
                .list();
    }

    /** Those that somebody has asked for, the newest first. */
    public List<Case> of(UUID person) {
        return jdbc.sql("select * from cases where person = ? order by opened_at desc, id")
                .param(person)
                .query(Cases::read)
                .list();
    }

    /** Opens one. */
    public void open(Case opened) {
        jdbc.sql("""
                insert into cases (id, kind, organisation, person, state, opened_at, waiting_since, details)
                values (?, ?, ?, ?, 'open', ?, ?, ?)
                """)
                .param(opened.id())
                .param(opened.kind())
                .param(opened.organisation())
                .param(opened.person())
                .param(moment(opened.openedAt()))
                .param(moment(opened.waitingSince()))
                .param(Columns.words(opened.details()))
                .update();
    }

    /** Keeps what has become of one. */
    public void save(Case changed) {
        jdbc.sql("update cases set state = ?, waiting_since = ?, decided_at = ?, decided_by = ? where id = ?")
                .param(word(changed.state()))
                .param(moment(changed.waitingSince()))
                .param(momentOrNull(changed.decidedAt()))
                .param(changed.decidedBy())
                .param(changed.id())
                .update();
    }

    /** What was written about a case, in order. */
    public List<Note> notes(UUID ofCase) {
        return jdbc.sql("select * from case_notes where of_case = ? order by at, id")
                .param(ofCase)
                .query((row, number) -> new Note(id(row, "id"), id(row, "of_case"),
                        Objects.requireNonNull(instantOrNull(row, "at")), row.getObject("person", UUID.class),
                        row.getBoolean("by_desk"), row.getString("text")))
                .list();
    }

    /** Adds a note. */
    public void note(Note note) {
        jdbc.sql("insert into case_notes (id, of_case, at, person, by_desk, text) values (?, ?, ?, ?, ?, ?)")
                .param(note.id())
                .param(note.ofCase())
                .param(moment(note.at()))
                .param(note.person())
                .param(note.byDesk())
                .param(note.text())
                .update();
    }

    /**
     * The cases of one kind that wait for the team.
     *
     * @param oldest since when the first of them waits
     */
    public record Queue(String kind, long waiting, Instant oldest) {}

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(id(row, "id"), row.getString("kind"), row.getObject("organisation", UUID.class),
                row.getObject("person", UUID.class), State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Objects.requireNonNull(instantOrNull(row, "opened_at")),
                Objects.requireNonNull(instantOrNull(row, "waiting_since")), Columns.words(row, "details"),
                instantOrNull(row, "decided_at"), row.getObject("decided_by", UUID.class));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
