package org.multaqa.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.language.Language;
import org.multaqa.names.Lexicon;

/** Finds things. One implementation stands on Lucene, inside the program. */
public interface Search {

    /**
     * Finds what the query asks for.
     *
     * @throws UnreadableCursorException if {@link SearchQuery#after} is not what a page in this order gave
     * @throws SearchNotReadyException while the index is being built for the first time
     */
    Found find(SearchQuery query);

    /**
     * As {@link #find}, for whoever needs only the ids of the page: nothing is counted then.
     *
     * @throws SearchNotReadyException while the index is being built for the first time
     */
    List<UUID> ids(SearchQuery query);

    /**
     * How many {@link #find} would find, on all pages.
     *
     * @throws SearchNotReadyException while the index is being built for the first time
     */
    long count(SearchQuery query);

    /**
     * Why the first that a query's text finds come first, at most so many, in the order in which {@link #find} puts the
     * best matches; no page, and no other order, is meant by the query. Blank texts have no order to explain.
     *
     * @param most 1 to 100
     * @throws SearchNotReadyException while the index is being built for the first time
     */
    Explanation explain(SearchQuery query, int most);

    /**
     * What the text of a query likely should have been, if a word of it stands nowhere and one of a name or place is close
     * to it; empty unless that finds something.
     */
    Optional<String> correct(SearchQuery query);

    /** What words mean in all languages; the same object while nobody has added to it. */
    Lexicon lexicon();

    /** Names that begin as the reader types, the likeliest first; empty for a blank text. */
    List<Suggestion> suggest(String kind, String typed, Language reader, int most);

    /**
     * What is listed and may be the same as a thing that is being entered, the likeliest first, without itself.
     *
     * @param entered what is known of it so far; its texts and dates are not compared
     */
    List<Resemblance> resembling(String kind, Findable entered, int most);

    /**
     * Whether the index has caught up with the database since the start, before which nothing is found, and still follows
     * it; where it does not, what was found before is found for the time being.
     */
    boolean ready();

    /** Waits until everything committed before this call can be found. For commands and tests, not for requests. */
    void catchUp();

    /** Builds a new index beside the old one, then swaps; searching goes on meanwhile. */
    void reindex();

    /** A name that completes what was typed. */
    record Suggestion(UUID id, String name, Language language) {}
}
