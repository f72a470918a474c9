package org.multaqa.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.multaqa.language.Wording;
import org.multaqa.names.NameOrder;
import org.multaqa.names.NameWords;
import org.multaqa.organisations.Topics;
import org.multaqa.search.TypedName;
import org.springframework.stereotype.Component;

/** Shows the way to the topics and countries that a reader types, in any language, where there are organisations. */
@Component
public class Signposts {

    /** In the addresses of their pages. */
    private static final Map<Facet, String> FOLDERS = Map.of(Facet.TOPIC, "topics", Facet.COUNTRY, "countries");

    private final Directory directory;
    private final Topics topics;
    /** The names of each, folded: they are compared with every letter that anyone types. */
    private final Map<String, List<List<NameWords.Word>>> folded = new ConcurrentHashMap<>();

    Signposts(Directory directory, Topics topics) {
        this.directory = directory;
        this.topics = topics;
    }

    /** The likeliest: a name that begins as is typed, then the one with the most organisations. */
    public List<Signpost> to(String typed, Wording wording, int most) {
        var name = TypedName.of(typed);
        return Stream.of(Facet.TOPIC, Facet.COUNTRY)
                .flatMap(facet -> places(facet, name, wording))
                .sorted(Comparator.comparing(Place::begins)
                        .thenComparing(Place::count)
                        .reversed()
                        .thenComparing(place -> place.signpost().name(), NameOrder.of(wording.language())))
                .map(Place::signpost)
                .limit(most)
                .toList();
    }

    /** Where a signpost leads, and how likely it is meant. */
    private record Place(Signpost signpost, boolean begins, long count) {}

    private Stream<Place> places(Facet facet, TypedName typed, Wording wording) {
        return directory.counts(facet, wording)
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 0)
                .flatMap(count -> place(facet, count.getKey(), count.getValue(), typed, wording).stream());
    }

    private Optional<Place> place(Facet facet, String value, long count, TypedName typed, Wording wording) {
        var met = names(facet, value).stream().filter(typed::meets).toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(signpost(facet, value, wording), met.stream().anyMatch(typed::begins), count));
    }

    private List<List<NameWords.Word>> names(Facet facet, String value) {
        return folded.computeIfAbsent(facet.word() + "/" + value,
                any -> facet.names(value, topics).map(NameWords::of).toList());
    }

    private Signpost signpost(Facet facet, String value, Wording wording) {
        return new Signpost(facet.word(), wording.text("directory.signpost." + facet.word()),
                facet.label(value, wording, topics),
                "/" + wording.language().code() + "/" + FOLDERS.get(facet) + "/" + value);
    }
}
