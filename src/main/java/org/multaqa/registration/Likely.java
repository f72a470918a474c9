package org.multaqa.registration;

import java.util.List;
import java.util.UUID;

import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.search.Resemblance;
import org.multaqa.search.Search;
import org.multaqa.search.SearchNotReadyException;
import org.springframework.stereotype.Component;

/** What is listed and may be what somebody registers. The index knows only what is public, and so does this. */
@Component
class Likely {

    private static final int MOST = 5;
    /** Whoever registers looks at one too many more gladly than the desk merges one too few. */
    private static final double LEAST = 0.2;

    private final Search search;

    Likely(Search search) {
        this.search = search;
    }

    /** The likeliest first; none while the index is being built. */
    List<UUID> of(Profile entered) {
        try {
            return search.resembling(Organisation.FINDABLE, Organisations.findable(new UUID(0, 0), entered), MOST)
                    .stream()
                    .filter(resemblance -> resemblance.score() >= LEAST)
                    .map(Resemblance::id)
                    .toList();
        } catch (SearchNotReadyException notYet) {
            return List.of();
        }
    }
}
