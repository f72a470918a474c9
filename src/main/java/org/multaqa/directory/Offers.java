package org.multaqa.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.directory.Understanding.Understood;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.search.SearchQuery.Order;
import org.springframework.stereotype.Component;

/** Offers what a reader may have meant: their text corrected, and the topics and countries that it names. */
@Component
public class Offers {

    static final int MOST = 3;
    /** Each is counted before it is offered. */
    private static final int TRIED = 4;
    /** Of those that a corrected word finds: the first have it in their names. */
    private static final int READ = 20;

    private final Search search;
    private final Topics topics;
    private final Organisations organisations;
    private final Gate gate;
    private volatile @Nullable Understanding understanding;

    Offers(Search search, Topics topics, Organisations organisations, Gate gate) {
        this.search = search;
        this.topics = topics;
        this.organisations = organisations;
        this.gate = gate;
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
        var corrected = search.correct(selection.query(Organisation.FINDABLE, wording.language(), 1))
                .filter(text -> isSeen(selection.text(), text, wording.language()))
                .orElse(null);
        return corrected == null
                ? new Offered(null, "", offers(selection, wording))
                : new Offered(TypedText.of(corrected, wording.language()), searching.apply(corrected),
                        offers(selection.withText(corrected), wording));
    }

    /** The search proposes from its index; whether a visitor may read the words now, the gate says. */
    private boolean isSeen(String typed, String corrected, Language reader) {
        var known = Set.copyOf(NameFolding.words(typed));
        return NameWords.of(corrected)
                .stream()
                .filter(word -> !known.contains(word.folded()))
                .allMatch(word -> isSeen(word, reader));
    }

    private boolean isSeen(NameWords.Word word, Language reader) {
        var ids = search.ids(new SearchQuery(Organisation.FINDABLE, word.written(), reader, Map.of(), Order.BEST,
                READ, null));
        return gate.read(Viewer.VISITOR, () -> organisations.withIds(ids))
                .stream()
                .flatMap(organisation -> labels(organisation.profile()))
                .anyMatch(label -> NameFolding.squeezed(label).contains(word.bare()));
    }

    private static Stream<String> labels(Profile profile) {
        return Stream.of(profile.name().texts().values().stream(),
                profile.otherNames().stream().map(Profile.OtherName::text), profile.acronyms().stream(),
                Stream.ofNullable(profile.city()).flatMap(city -> city.texts().values().stream()),
                Stream.ofNullable(profile.country())
                        .flatMap(country -> Stream.of(Language.values()).map(country::name)))
                .flatMap(Function.identity());
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
        long count = search.count(list.query(Organisation.FINDABLE, wording.language(), 1));
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
