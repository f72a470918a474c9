package org.multaqa.kiosks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.multaqa.language.Wording;
import org.multaqa.logos.Logos;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relation;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Search;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Where a reader of a kiosk may go next. */
@Component
class Neighbours {

    private static final int MOST = 4;
    private static final int CONSIDERED = 60;

    private final Organisations organisations;
    private final Topics topics;
    private final Search search;
    private final Logos logos;

    Neighbours(Organisations organisations, Topics topics, Search search, Logos logos) {
        this.organisations = organisations;
        this.topics = topics;
        this.search = search;
        this.logos = logos;
    }

    /** Those it is bound to, with how. */
    List<Neighbour> bound(List<Relation> relations, Wording wording) {
        var signs = logos.signs(relations.stream().map(Relation::id).toList());
        return relations.stream()
                .map(relation -> Neighbour.of(signs.of(relation.id()),
                        relation.slug(), relation.name(),
                        wording.text("kiosks.relations." + (relation.own() ? "own-" : "")
                                + relation.bond().word()),
                        wording.language()))
                .toList();
    }

    /** Those that have most in common with it, with what; none while the search is not ready. */
    List<Neighbour> related(Organisation organisation, Wording wording) {
        var related = new ArrayList<Neighbour>();
        var seen = new HashSet<>(Set.of(organisation.id()));
        try {
            for (var nearness : Nearness.of(organisation.profile())) {
                if (related.size() == MOST) {
                    break;
                }
                var ids = candidates(organisation, nearness, wording).stream()
                        .filter(seen::add)
                        .limit(MOST - related.size())
                        .toList();
                var reason = nearness.say(organisation.profile(), topics, wording);
                var signs = logos.signs(ids);
                organisations.cards(ids)
                        .forEach(card -> related
                                .add(Neighbour.of(signs.of(card.id()), card.slug(),
                                        card.name(), reason,
                                        wording.language())));
            }
        } catch (SearchNotReadyException building) {
            return List.of();
        }
        return related;
    }

    /** In an order of its own for each organisation, so that not all kiosks of a topic point to the same four. */
    private List<UUID> candidates(Organisation organisation, Nearness nearness, Wording wording) {
        var own = organisation.id();
        var found = search.ids(new SearchQuery(Organisation.FINDABLE, "", wording.language(),
                nearness.filters(organisation.profile()), SearchQuery.Order.CONFIRMED, CONSIDERED, null));
        var others = new ArrayList<>(found);
        others.sort(Comparator.comparing(id -> new UUID(id.getMostSignificantBits() ^ own.getMostSignificantBits(),
                id.getLeastSignificantBits() ^ own.getLeastSignificantBits())));
        return others;
    }
}
