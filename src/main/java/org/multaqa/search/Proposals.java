package org.multaqa.search;

import java.io.IOException;
import java.util.List;

import org.multaqa.search.Matches.Labelled;

/** What an engine proposes for a question, before it is compared. */
@FunctionalInterface
interface Proposals {

    /** The first by the engine's sum, of those that match, with what they are called. */
    List<Labelled> proposed(String kind, Probe probe, int most) throws IOException;
}
