package org.multaqa.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/** A search whose address narrows or orders it too: the search over everything cannot, the directory can. */
public final class NarrowedSearch {

    /** It becomes the head of an answer, for which a server has less room than for a question. */
    static final int LONGEST = 4_000;

    private static final Set<String> NARROWING = Stream
            .concat(Stream.of(Facet.values()).map(Facet::word), Stream.of("sort", "all"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> KEPT = Set.of("q", "after");

    private NarrowedSearch() {}

    /** The address of the same in the directory, if the parameters of the search, as they were sent, narrow it. */
    public static Optional<String> inDirectory(@Nullable String query, Language reader) {
        if (query == null || query.length() > LONGEST) {
            return Optional.empty();
        }
        var known = Stream.of(query.split("&")).filter(NarrowedSearch::isKnown).toList();
        return known.stream().anyMatch(NarrowedSearch::narrows)
                ? Optional.of("/" + reader.code() + "/organisations?" + String.join("&", known))
                : Optional.empty();
    }

    private static boolean isKnown(String parameter) {
        return narrows(parameter) || KEPT.contains(parameter.split("=", 2)[0]);
    }

    private static boolean narrows(String parameter) {
        var parts = List.of(parameter.split("=", 2));
        return parts.size() == 2 && !parts.getLast().isEmpty() && NARROWING.contains(parts.getFirst());
    }
}
