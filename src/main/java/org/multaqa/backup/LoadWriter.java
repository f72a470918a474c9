package org.multaqa.backup;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import javax.sql.DataSource;

import org.multaqa.backup.Manifest.SequenceValue;
import org.multaqa.backup.Manifest.Table;
import org.multaqa.database.StartRefusedException;

/**
 * Fills a database with a backup, as its owner, in one transaction. In it, and seen by nobody else, the tables' owner is
 * let past row level security, without which PostgreSQL copies nothing in; their references are looked at when all rows are
 * there, so that no order of tables matters; and no trigger adds what the rows tell already.
 */
final class LoadWriter implements Closeable {

    /** Whatever migrations have made; nothing of an extension, and of nobody else's. */
    private static final String CLEAR = """
            do $$
            declare
                command text;
            begin
                foreach command in array (select coalesce(array_agg(drop_it order by turn), '{}') from (
                    select 1 as turn, format('drop %s if exists public.%I cascade', case relkind when 'v' then 'view'
                        when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname) as drop_it
                    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
                        and pg_has_role(relowner, 'usage') and not exists (select from pg_depend
                            where objid = pg_class.oid and deptype = 'e')
                    union all
                    select 2, format('drop routine if exists %s cascade', oid::regprocedure)
                    from pg_proc where pronamespace = 'public'::regnamespace and pg_has_role(proowner, 'usage')
                        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
                    union all
                    select 3, format('drop type if exists public.%I cascade', typname)
                    from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd', 'r')
                        and pg_has_role(typowner, 'usage') and not exists (select from pg_depend
                            where objid = pg_type.oid and deptype = 'e')) as dropped) loop
                    execute command;
                end loop;
            end
            $$
            """;

    /** What stands in the way of the rows, how it is taken away, and how it is put there again; in this order both. */
    private static final String GUARDS = """
            select away, again from (
                select 1 as turn, format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
                    format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                        pg_get_constraintdef(oid)) as again
                from pg_constraint
                where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
                union all
                select 2, format('alter table %s disable trigger %I', tgrelid::regclass, tgname),
                    format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
                from pg_trigger join pg_class on pg_class.oid = tgrelid
                where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled = 'O' and tgparentid = 0
                union all
                select 3, format('alter table %s no force row level security', oid::regclass),
                    format('alter table %s force row level security', oid::regclass)
                from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity) as guards
            order by turn
            """;

    private final OwnerRows owner;
    private final CatalogueRows catalogue;

    LoadWriter(DataSource source) throws UnusableDatabaseException {
        this.owner = OwnerRows.of(source);
        this.catalogue = new CatalogueRows(owner);
    }

    /**
     * Looks whether the database has no mall, or one without content: what the application may write and has written. What
     * the migrations have begun it with, and what no backup would hold, is no content.
     *
     * @param application the role of a mall that works
     */
    void refuseUnlessEmpty(String application) throws UnusableDatabaseException {
        if (!owner.is("select pg_try_advisory_lock(hashtext('multaqa.restore'))")
                || !owner.words("select pid from pg_stat_activity where datname = current_database() and usename = "
                        + OwnerRows.literal(application)).isEmpty()) {
            throw new StartRefusedException("A mall works with this database now: stop it first, or name another.");
        }
        var tables = owner.words("select relname from pg_class where relnamespace = 'public'::regnamespace "
                + "and relkind in ('r', 'p')");
        if (!tables.isEmpty() && !tables.contains("flyway_schema_history")) {
            throw new StartRefusedException("The database has tables of somebody else, such as " + tables.getFirst()
                    + ": name one that has none.");
        }
        for (var table : writable(application)) {
            if (!owner.rows("select 1 from " + TableShape.place(table) + " limit 1").isEmpty()) {
                throw new StartRefusedException("The mall has content already (in the table " + table
                        + "), and is left as it is: restore into an empty folder or database.");
            }
        }
    }

    private List<String> writable(String application) throws UnusableDatabaseException {
        return owner.words("""
                select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                    and coalesce(obj_description(oid, 'pg_class'), '') not like all
                        (array['%%not in backups%%', '%%seeded%%'])
                    and has_any_column_privilege(%s, oid, 'insert')
                """.formatted(OwnerRows.literal(application)));
    }

    /** Removes all that migrations have made, so that they can be run from their beginning. */
    void clear() throws UnusableDatabaseException {
        owner.execute(CLEAR);
    }

    /** Loads all of it; it is there when it is {@link #commit committed}. */
    void load(Archive archive) throws IOException {
        refuseOtherShape(archive.told());
        owner.beginChange();
        var guards = owner.rows(GUARDS);
        for (var guard : guards) {
            owner.execute(guard.getFirst());
        }
        owner.execute("truncate " + String.join(", ",
                archive.told().tables().stream().map(table -> TableShape.place(table.name())).toList()));
        for (var table : archive.told().tables()) {
            load(table, archive);
        }
        for (var sequence : archive.told().sequences()) {
            owner.execute("select setval(" + OwnerRows.literal(TableShape.place(sequence.name())) + ", "
                    + sequence.value() + ", " + sequence.called() + ")");
        }
        for (var guard : guards) {
            owner.execute(guard.getLast());
        }
    }

    /** Whoever made the archive, only tables and columns that the migrations have made are written. */
    private void refuseOtherShape(Manifest told) throws UnusableDatabaseException {
        var expected = catalogue.tables().stream().map(table -> List.of(table.name(), table.columns())).toList();
        var found = told.tables().stream().map(table -> List.of(table.name(), table.columns())).toList();
        var sequences = catalogue.sequences().stream().map(SequenceValue::name).toList();
        if (!found.equals(expected) || !told.sequences().stream().map(SequenceValue::name).toList().equals(sequences)) {
            throw new StartRefusedException("The backup's tables are not those that Multaqa has at its migration "
                    + told.schema() + ": it is no backup that Multaqa has made, and nothing is restored from it.");
        }
    }

    private void load(Table table, Archive archive) throws IOException {
        try (var rows = archive.content(table)) {
            long loaded = owner.copy(rows,
                    TableShape.place(table.name()) + " (" + TableShape.listed(table.columns()) + ")");
            if (loaded != table.rows()) {
                throw new DamagedPartException("the table " + table.name() + " has " + loaded + " rows and not "
                        + table.rows());
            }
        }
    }

    void commit() throws UnusableDatabaseException {
        owner.commit();
        // Or the first questions of readers are planned for empty tables.
        owner.execute("analyze");
    }

    @Override
    public void close() throws UnusableDatabaseException {
        owner.close();
    }
}
