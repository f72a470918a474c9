package org.multaqa.organisations;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.localized;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.multaqa.changes.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations are members or branches of others, as far as the viewer of the current transaction may see both. */
@Repository
public class Relations {

    private final JdbcClient jdbc;
    private final Changes changes;

    Relations(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /**
     * What this organisation is a member or branch of, and what is a member or branch of it: at most 200, its own
     * first.
     */
    public List<Relation> of(UUID organisation) {
        return jdbc.sql("""
                select r.relation, r.organisation = :id as own, o.id, o.slug, o.name
                from organisation_relations r
                join organisations o on o.id = case when r.organisation = :id then r.other else r.organisation end
                where r.organisation = :id or r.other = :id
                order by own desc, r.relation, o.slug
                limit 200
                """)
                .param("id", organisation)
                .query((row, number) -> new Relation(Relation.Bond.of(row.getString("relation")), row.getBoolean("own"),
                        id(row, "id"), row.getString("slug"),
                        localized(row, "name")))
                .list();
    }

    /** Keeps these ties; saying one twice changes nothing. Returns how many were new. */
    public int relate(Collection<Tie> ties) {
        var tied = jdbc.sql("""
                insert into organisation_relations (organisation, other, relation)
                select * from unnest(?::uuid[], ?::uuid[], ?::text[])
                on conflict do nothing
                returning array[organisation, other]
                """)
                .param(ties.stream().map(Tie::organisation).toArray(UUID[]::new))
                .param(ties.stream().map(Tie::other).toArray(UUID[]::new))
                .param(ties.stream().map(tie -> tie.bond().word()).toArray(String[]::new))
                .query((row, number) -> List.of((UUID[]) row.getArray(1).getArray()))
                .list();
        changes.changed(Organisation.FINDABLE, tied.stream().flatMap(List::stream).toList());
        return tied.size();
    }

    /** That one organisation is a member or branch of another. */
    public record Tie(UUID organisation, Relation.Bond bond, UUID other) {}
}
