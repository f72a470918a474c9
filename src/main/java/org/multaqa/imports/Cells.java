package org.multaqa.imports;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.WebAddress;

/**
 * The cells of a row over what the mall knows of the organisation: a column that the file does not have leaves the
 * mall's value, an empty cell empties it.
 *
 * @param known what the mall knows, or null if it does not know the organisation
 */
record Cells(Candidate candidate, @Nullable Profile known) {

    /** Whether the file has the column. */
    boolean given(Column column) {
        return candidate.row().header().has(column);
    }

    String text(Column column) {
        return candidate.row().text(column);
    }

    List<String> list(Column column) {
        return candidate.row().list(column);
    }

    void find(Problem problem, @Nullable Column column, String value, Object... facts) {
        candidate.find(problem, column, value, facts);
    }

    /** What the file says, where it has the column; else what the mall knows. */
    <T> @Nullable T either(Column column, Supplier<@Nullable T> said, Function<Profile, @Nullable T> part) {
        return given(column) ? said.get() : known(part);
    }

    <T> List<T> eitherList(Column column, Supplier<List<T>> said, Function<Profile, List<T>> part) {
        return given(column) ? said.get() : knownList(part);
    }

    <T> @Nullable T known(Function<Profile, @Nullable T> part) {
        return known == null ? null : part.apply(known);
    }

    <T> List<T> knownList(Function<Profile, List<T>> part) {
        return known == null ? List.of() : part.apply(known);
    }

    /** A word of ours, or null. */
    <T> @Nullable T word(Column column, Function<String, Optional<T>> vocabulary) {
        var text = text(column);
        return text.isEmpty() ? null : word(column, text, vocabulary).orElse(null);
    }

    <T> List<T> words(Column column, Function<String, Optional<T>> vocabulary) {
        return list(column).stream().flatMap(text -> word(column, text, vocabulary).stream()).distinct().toList();
    }

    private <T> Optional<T> word(Column column, String text, Function<String, Optional<T>> vocabulary) {
        var read = vocabulary.apply(text.toLowerCase(Locale.ROOT));
        if (read.isEmpty()) {
            find(Problem.WORD_UNKNOWN, column, text, Choices.of(column));
        }
        return read;
    }

    /** The address of a web site, or null. */
    @Nullable
    URI address(Column column) {
        var text = text(column);
        var address = WebAddress.parse(text);
        if (!text.isEmpty() && address.isEmpty()) {
            find(Problem.ADDRESS_UNREADABLE, column, text);
        }
        return address.orElse(null);
    }
}
