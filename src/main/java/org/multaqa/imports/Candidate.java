package org.multaqa.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.ExternalIdentifier;

/** A row on its way into the mall, with what has been found wrong in it so far. */
final class Candidate {

    /** Of one row; what several files say of an organisation adds up. */
    private static final int MOST_IDENTIFIERS = 20;

    private final Row row;
    private final @Nullable ExternalIdentifier identifier;
    private final List<ExternalIdentifier> furtherIdentifiers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Candidate(Row row) {
        this.row = row;
        if (!row.isComplete()) {
            find(Problem.FIELD_COUNT, null, "", row.fields().size(), row.header().width());
        }
        refuseDamaged();
        this.identifier = ownIdentifier();
        readFurtherIdentifiers();
    }

    Row row() {
        return row;
    }

    /** By which a later import knows it again; null if there is none, which is an error found already. */
    @Nullable
    ExternalIdentifier identifier() {
        return identifier;
    }

    /** What other registers call it. */
    List<ExternalIdentifier> furtherIdentifiers() {
        return furtherIdentifiers;
    }

    /** Leaves out those further identifiers that belong to another organisation. */
    void leaveOut(Predicate<ExternalIdentifier> others) {
        furtherIdentifiers.removeIf(further -> {
            boolean taken = others.test(further);
            if (taken) {
                find(Problem.IDENTIFIER_TAKEN, Column.IDENTIFIERS, further.toString());
            }
            return taken;
        });
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isRefused() { return findings.stream().anyMatch(Finding::isError); }

    void find(Problem problem, @Nullable Column column, String value, Object... facts) {
        findings.add(new Finding(row.line(), column, value, problem, facts));
    }

    private void refuseDamaged() {
        for (var column : row.header().places().keySet()) {
            if (Cleaning.isDamaged(row.field(column))) {
                find(Problem.CONTROL_CHARACTER, column, row.field(column));
            }
        }
    }

    private @Nullable ExternalIdentifier ownIdentifier() {
        var text = row.text(Column.SOURCE_ID);
        var read = ExternalIdentifier.parse(text);
        if (text.isEmpty()) {
            find(Problem.SOURCE_ID_MISSING, Column.SOURCE_ID, "");
        } else if (read.isEmpty()) {
            find(Problem.SOURCE_ID_UNREADABLE, Column.SOURCE_ID, text);
        }
        return read.orElse(null);
    }

    private void readFurtherIdentifiers() {
        var texts = row.list(Column.IDENTIFIERS);
        if (texts.size() > MOST_IDENTIFIERS) {
            find(Problem.IDENTIFIERS_TOO_MANY, Column.IDENTIFIERS, row.text(Column.IDENTIFIERS), texts.size(),
                    MOST_IDENTIFIERS);
        }
        for (var text : texts.subList(0, Math.min(texts.size(), MOST_IDENTIFIERS))) {
            ExternalIdentifier.parse(text)
                    .ifPresentOrElse(furtherIdentifiers::add,
                            () -> find(Problem.IDENTIFIER_UNREADABLE, Column.IDENTIFIERS, text));
        }
        furtherIdentifiers.removeIf(further -> further.equals(identifier));
    }
}
