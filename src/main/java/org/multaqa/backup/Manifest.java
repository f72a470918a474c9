package org.multaqa.backup;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup says that it holds.
 *
 * @param format of the archive, {@link #FORMAT}
 * @param product the release that made it
 * @param schema the number of the last migration that its database had seen
 * @param taken when
 */
record Manifest(int format, String product, String schema, Instant taken, List<Table> tables,
        List<SequenceValue> sequences, List<KeptFile> files) {

    static final int FORMAT = 1;
    /** Its own name in the archive. */
    static final String ENTRY = "manifest.json";

    /** Everything that stands in the archive beside the manifest. */
    Stream<Part> parts() {
        return Stream.concat(tables.stream(), files.stream());
    }

    /** How many bytes all of it is when it is unpacked. */
    long size() {
        return parts().mapToLong(Part::size).sum();
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** One entry of the archive. */
    sealed interface Part {

        /** Its name there. */
        String entry();

        /** In bytes, unpacked. */
        long size();

        /** In hexadecimal digits, of what is unpacked. */
        String sha256();
    }

    /**
     * The rows of a table, in the order of its primary key, in PostgreSQL's text format of COPY.
     *
     * @param columns in the order in which the rows have them
     */
    record Table(String name, List<String> columns, long rows, long size, String sha256) implements Part {

        @Override
        public String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** A file of the data folder, by its path there. */
    record KeptFile(String path, long size, String sha256) implements Part {

        @Override
        public String entry() {
            return path;
        }
    }

    /**
     * Where a sequence stands.
     *
     * @param called whether that value has been given out already
     */
    record SequenceValue(String name, long value, boolean called) {}
}
