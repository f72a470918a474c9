package org.multaqa.backup;

import java.util.ArrayList;
import java.util.List;

import org.multaqa.database.StartRefusedException;

/**
 * The tables of a mall as PostgreSQL's catalogue has them. What says in its comment that it is 'not in backups', be it a
 * table, a column or a sequence, is left out.
 */
final class CatalogueRows {

    /** Those whose rows are the mall's; flyway_schema_history tells of the program rather than the mall. */
    private static final String TABLES = """
            select oid, relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
                and relname <> 'flyway_schema_history'
                and coalesce(obj_description(oid, 'pg_class'), '') not like '%not in backups%'
            """;

    private final OwnerRows owner;

    CatalogueRows(OwnerRows owner) {
        this.owner = owner;
    }

    /** Those whose rows are saved, by name. */
    List<TableShape> tables() throws UnusableDatabaseException {
        var shapes = new ArrayList<TableShape>();
        for (var table : owner.rows(TABLES + " order by relname collate \"C\"")) {
            var columns = columns(table.getFirst());
            shapes.add(new TableShape(table.getLast(), columns, key(table.getFirst(), columns)));
        }
        return shapes;
    }

    /** Generated ones are left out: they are computed again. */
    private List<String> columns(String table) throws UnusableDatabaseException {
        return owner.words("""
                select attname from pg_attribute
                where attrelid = %s::oid and attnum > 0 and not attisdropped and attgenerated = ''
                    and coalesce(col_description(attrelid, attnum), '') not like '%%not in backups%%'
                order by attnum
                """.formatted(table));
    }

    /** Two servers may sort texts otherwise: all but the bytes' own order would make equal malls look different. */
    private String key(String table, List<String> columns) throws UnusableDatabaseException {
        var key = owner.rows("""
                select quote_ident(attname) || case when attcollation = 0 then '' else ' collate "C"' end, attname
                from pg_index cross join unnest(indkey::smallint[]) with ordinality as part (number, place)
                    join pg_attribute on attrelid = indrelid and attnum = part.number
                where indrelid = %s::oid and indisprimary order by place
                """.formatted(table));
        boolean whole = !key.isEmpty() && key.stream().allMatch(part -> columns.contains(part.getLast()));
        return whole
                ? String.join(", ", key.stream().map(List::getFirst).toList())
                : "row(" + TableShape.listed(columns) + ")::text collate \"C\"";
    }

    List<Manifest.SequenceValue> sequences() throws UnusableDatabaseException {
        var values = new ArrayList<Manifest.SequenceValue>();
        for (var name : owner.words("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
                    and coalesce(obj_description(oid, 'pg_class'), '') not like '%not in backups%'
                order by relname collate "C"
                """)) {
            var value = owner.rows("select last_value, is_called from public." + TableShape.quoted(name)).getFirst();
            values.add(new Manifest.SequenceValue(name, Long.parseLong(value.getFirst()),
                    value.getLast().equals("t")));
        }
        return values;
    }

    /** Refuses what no backup of this database could hold whole. */
    void refuseIncomplete() throws UnusableDatabaseException {
        for (var table : owner.rows(TABLES + " and relrowsecurity")) {
            if (!isWhollySeen(table.getFirst(), TableShape.quoted(table.getLast()))) {
                throw new StartRefusedException("The table " + table.getLast() + " hides rows from the program, and a "
                        + "backup would miss them: give it a policy for the program, or write 'not in backups' and why "
                        + "into its comment.");
            }
        }
        for (var torn : owner.words("""
                select conrelid::regclass || ' refers to ' || confrelid::regclass from pg_constraint
                where contype = 'f' and conrelid in (select oid from (%1$s) as saved)
                    and confrelid not in (select oid from (%1$s) as saved)
                """.formatted(TABLES))) {
            throw new StartRefusedException(
                    "The table " + torn + ", which is not in backups: neither or both must be.");
        }
    }

    /** Asks the policies themselves, for a row of which nothing is known but that the program looks at it. */
    private boolean isWhollySeen(String oid, String table) throws UnusableDatabaseException {
        var policies = owner.rows("""
                select polpermissive, pg_get_expr(polqual, polrelid) from pg_policy
                where polrelid = %s::oid and polcmd in ('*', 'r')
                    and (0 = any (polroles) or current_user::regrole = any (polroles))
                """.formatted(oid));
        var allowing = policies.stream().filter(policy -> policy.getFirst().equals("t")).map(List::getLast).toList();
        var restricting = policies.stream().filter(policy -> policy.getFirst().equals("f")).map(List::getLast).toList();
        var seen = "coalesce((" + String.join(" or ", allowing) + ")"
                + String.join("", restricting.stream().map(rule -> " and " + rule).toList()) + ", false)";
        return !allowing.isEmpty() && owner.words("select " + seen + " from (select (null::public." + table + ").*) as "
                + table).equals(List.of("t"));
    }
}
