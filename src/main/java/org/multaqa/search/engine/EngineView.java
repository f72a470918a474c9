package org.multaqa.search.engine;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.LocalizedText;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.ranking.Probe;
import org.multaqa.search.ranking.Vocabulary;

/** An engine at one moment, and all that is asked of it. What is made of its answers is the same for every engine. */
public interface EngineView {

    /** The words of names and places, at that moment or a little earlier. */
    Vocabulary vocabulary();

    /** What is found for a query; without a probe, everything of its kind that its filters let through. */
    Matches matches(SearchQuery query, List<String> facets, @Nullable Probe probe) throws IOException;

    /** The first of that kind by the sum of the probe. */
    List<Matches.Labelled> proposed(String kind, Probe probe, int most) throws IOException;

    /** The likeliest that complete what was typed. */
    List<Named> completing(Completion completion, int most) throws IOException;

    /** What some things of that kind are called that have any of the terms; none if nothing has. */
    List<LocalizedText> names(String kind, Collection<Probe.Term> terms, int most) throws IOException;

    /** A thing that has a name, which is read when it is asked for. */
    interface Named {

        UUID id() throws IOException;

        LocalizedText name() throws IOException;
    }
}
