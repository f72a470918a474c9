package org.multaqa.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations;

/** Reads what is a member or branch of what, when all of the file is there: a row may name a later one. */
final class RelationsImport {

    private static final int BATCH = 1_000;
    private static final Map<Column, Bond> BONDS = new EnumMap<>(
            Map.of(Column.MEMBER_OF, Bond.MEMBER_OF, Column.BRANCH_OF, Bond.BRANCH_OF));

    private final SourceFile file;
    private final Organisations organisations;
    private final Relations relations;
    private final FirstLines inFile;
    private final Set<UUID> claimed;
    private final Report report;

    private final List<Wish> batch = new ArrayList<>();
    private long related;

    /**
     * @param inFile the identifiers of the file
     * @param claimed the organisations about which no file speaks
     */
    RelationsImport(SourceFile file, Organisations organisations, Relations relations, FirstLines inFile,
            Set<UUID> claimed, Report report) {
        this.file = file;
        this.organisations = organisations;
        this.relations = relations;
        this.inFile = inFile;
        this.claimed = claimed;
        this.report = report;
    }

    /**
     * Reads the file once more, if it has such columns.
     *
     * @param writing whether the rows have been written, and the relations are to be
     * @return how many of them are new
     */
    long run(boolean writing) {
        if (BONDS.keySet().stream().anyMatch(file.header()::has)) {
            file.eachRow(row -> read(row, writing));
            finishBatch(writing);
        }
        return related;
    }

    private void read(Row row, boolean writing) {
        ExternalIdentifier.parse(row.text(Column.SOURCE_ID))
                .ifPresent(own -> BONDS.forEach((column, bond) -> row.list(column)
                        .forEach(other -> batch.add(new Wish(row.line(), own, column, bond, other)))));
        if (batch.size() >= BATCH) {
            finishBatch(writing);
        }
    }

    private void finishBatch(boolean writing) {
        var known = organisations.identified(batch.stream().flatMap(Wish::identifiers).toList());
        var ties = new ArrayList<Relations.Tie>();
        for (var wish : batch) {
            var own = known.get(wish.own);
            var other = ExternalIdentifier.parse(wish.other).map(known::get).orElse(null);
            if (other == null && (writing || !inFile.contains(wish.other)) || other != null && other.equals(own)) {
                report.add(new Finding(wish.line, wish.column, wish.other, Problem.RELATION_UNKNOWN));
            } else if (own != null && other != null && !claimed.contains(own)) {
                ties.add(new Relations.Tie(own, wish.bond, other));
            }
        }
        batch.clear();
        if (writing) {
            related += relations.relate(ties);
        }
    }

    private record Wish(long line, ExternalIdentifier own, Column column, Bond bond, String other) {

        Stream<ExternalIdentifier> identifiers() {
            return Stream.concat(Stream.of(own), ExternalIdentifier.parse(other).stream());
        }
    }
}
