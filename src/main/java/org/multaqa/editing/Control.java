package org.multaqa.editing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/**
 * A line of the form, with what stands around it.
 *
 * @param id its name in the form and its id on the page
 * @param hint below the label, or empty
 * @param value what stands in it, where it is one text
 * @param problem what is wrong with it, or empty
 * @param language in which it is written, or null
 * @param choices what can be chosen, where it is one of several or some of them
 * @param picks the same for each place, where their order counts
 * @param rows its entries, and some that are empty still
 */
record Control(String id, Line line, String label, String hint, String value, String problem,
        @Nullable Language language, List<Choice> choices, List<List<Choice>> picks, List<Entry> rows) {

    /**
     * One of several entries.
     *
     * @param id its name in the form and its id on the page
     * @param audiences who may see it; none where everyone does
     */
    record Entry(String id, String value, List<Choice> kinds, List<Choice> audiences, String problem) {

        boolean isWrong() { return !problem.isEmpty(); }

        @Nullable
        String describedBy() {
            return isWrong() ? id + "-error" : null;
        }
    }

    boolean isWrong() { return !problem.isEmpty(); }

    /** The language's code, for {@code lang}; null for the page's. */
    @Nullable
    String lang() {
        return language == null ? null : language.code();
    }

    /** The direction of what is typed: addresses and numbers are never Arabic. */
    String dir() {
        return language != null
                ? language.dir()
                : line == Line.WEBSITE || line == Line.POINT ? "ltr" : "auto";
    }

    /** Whether nothing can be chosen; where it is asked what was written first or how exactly, there is an answer. */
    boolean hasNone() {
        return line != Line.PRECISION;
    }

    /** Which keys a phone shows, or null for letters. */
    @Nullable
    String inputMode() {
        return line == Line.FOUNDED ? "numeric" : line == Line.WEBSITE ? "url" : null;
    }

    /** How high the box is, in lines. */
    int height() {
        return line.group().equals("description") ? 10 : line.group().equals("summary") ? 3 : 4;
    }

    @Nullable
    String describedBy() {
        var ids = (hint.isEmpty() ? "" : id + "-hint") + (isWrong() ? " " + id + "-error" : "");
        return Optional.of(ids.strip()).filter(some -> !some.isEmpty()).orElse(null);
    }

    @Nullable
    String invalid() {
        return isWrong() ? "true" : null;
    }
}
