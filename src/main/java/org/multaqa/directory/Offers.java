package org.multaqa.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.directory.Understanding.Understood;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Search;
import org.springframework.stereotype.Component;

/** Offers what a reader may have meant: their text corrected, and the topics and countries that it names. */
@Component
public class Offers {

    static final int MOST = 3;
    /** Each is counted before it is offered. */
    private static final int TRIED = 4;

    private final Search search;
    private final Topics topics;
    private volatile @Nullable Understanding understanding;

    Offers(Search search, Topics topics) {
        this.search = search;
        this.topics = topics;
    }

    /**
     * What can be offered beside the first page of a selection.
     *
     * @param searching the address that searches for a text as that page does
     */
    public Offered of(Selection selection, Wording wording, UnaryOperator<String> searching) {
        if (selection.text().isBlank() || selection.after() != null) {
            return Offered.NOTHING;
        }
        var corrected = search.correct(selection.query(Organisation.FINDABLE, wording.language(), 1)).orElse(null);
        return corrected == null
                ? new Offered(null, "", offers(selection, wording))
                : new Offered(TypedText.of(corrected, wording.language()), searching.apply(corrected),
                        offers(selection.withText(corrected), wording));
    }

    /** A country without the topic that was typed too is offered only where the topic has nothing. */
    private List<Offer> offers(Selection selection, Wording wording) {
        var ways = understanding().of(selection.text())
                .stream()
                .filter(understood -> understood.isFree(selection))
                .collect(Collectors.partitioningBy(understood -> understood.topic().isPresent()));
        var ofTopics = offers(ways.getOrDefault(true, List.of()), selection, wording);
        return ofTopics.isEmpty() ? offers(ways.getOrDefault(false, List.of()), selection, wording) : ofTopics;
    }

    private List<Offer> offers(List<Understood> ways, Selection selection, Wording wording) {
        return ways.stream()
                .limit(TRIED)
                .flatMap(understood -> offer(understood, selection, wording).stream())
                .limit(MOST)
                .toList();
    }

    private Understanding understanding() {
        var lexicon = search.lexicon();
        var bySlug = topics.bySlug();
        var known = understanding;
        if (known == null || !known.isOf(lexicon, bySlug)) {
            known = new Understanding(lexicon, bySlug);
            understanding = known;
        }
        return known;
    }

    private Optional<Offer> offer(Understood understood, Selection selection, Wording wording) {
        var list = understood.in(selection);
        long count = search.find(list.query(Organisation.FINDABLE, wording.language(), 1)).total();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Offer(name(understood, wording),
                        list.text().isEmpty() ? null : TypedText.of(list.text(), wording.language()),
                        wording.text("directory.offers.count", count), Directory.href(list, wording)));
    }

    private String name(Understood understood, Wording wording) {
        var countries = wording.list(labels(Facet.COUNTRY, understood.countries().stream(), wording));
        var topic = labels(Facet.TOPIC, understood.topic().stream(), wording);
        return topic.isEmpty()
                ? countries
                : countries.isEmpty()
                        ? topic.getFirst()
                        : wording.text("directory.offers.in", topic.getFirst(), countries);
    }

    private List<String> labels(Facet facet, Stream<String> values, Wording wording) {
        return values.map(value -> facet.label(value, wording, topics)).toList();
    }
}
