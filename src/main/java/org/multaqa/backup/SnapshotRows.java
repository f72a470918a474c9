package org.multaqa.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.sql.DataSource;

/** Every table as of one moment, whoever writes meanwhile. */
final class SnapshotRows implements Closeable {

    private final OwnerRows owner;
    private final CatalogueRows catalogue;
    private final List<TableShape> tables;

    private SnapshotRows(OwnerRows owner) throws UnusableDatabaseException {
        this.owner = owner;
        this.catalogue = new CatalogueRows(owner);
        owner.beginSnapshot();
        catalogue.refuseIncomplete();
        this.tables = catalogue.tables();
        // Against a migration meanwhile; whoever reads and writes is not disturbed.
        for (var table : tables) {
            owner.execute("lock table " + table.place() + " in access share mode");
        }
    }

    static SnapshotRows of(DataSource source) throws UnusableDatabaseException {
        var owner = OwnerRows.of(source);
        try {
            return new SnapshotRows(owner);
        } catch (UnusableDatabaseException | RuntimeException failure) {
            owner.close();
            throw failure;
        }
    }

    List<TableShape> tables() {
        return tables;
    }

    /** Where they stand now, which is not before the rows of the snapshot. */
    List<Manifest.SequenceValue> sequences() throws UnusableDatabaseException {
        return catalogue.sequences();
    }

    /** The number of the last migration that the database has seen; empty if it has seen none. */
    String schema() throws UnusableDatabaseException {
        return owner.is("select to_regclass('public.flyway_schema_history') is null")
                ? ""
                : String.join("", owner.words("""
                        select version from flyway_schema_history where success and version is not null
                        order by installed_rank desc limit 1
                        """));
    }

    /** Writes all rows of a table; says how many. */
    long copy(TableShape table, OutputStream out) throws IOException {
        return owner.copy(table.query(), out);
    }

    @Override
    public void close() throws UnusableDatabaseException {
        owner.close();
    }
}
