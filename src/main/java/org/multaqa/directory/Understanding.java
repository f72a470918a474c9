package org.multaqa.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.multaqa.names.Lexicon;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.organisations.Topic;

/** Which topics and countries the words of a text name, in any of the languages and in any order. */
final class Understanding {

    private static final int MOST_WORDS = 12;
    /** What an organisation may be called without saying more of it: whoever looks in a list wants all of them. */
    private static final List<String> ANY_ORGANISATION = List.of("association", "organisation", "organization", "ngo");

    /** Cities that are called as another country is, and the countries that they are in: عمان is Oman, and Amman. */
    private static final Map<String, String> NAMESAKES = Map.of("عمان", "jo");

    private final Lexicon lexicon;
    private final Map<String, Topic> bySlug;
    private final List<TopicWords> topics;
    private final CountryWords countries;
    private final Set<Integer> anyOrganisation;

    Understanding(Lexicon lexicon, Map<String, Topic> bySlug) {
        this.lexicon = lexicon;
        this.bySlug = bySlug;
        this.topics = bySlug.values().stream().map(topic -> TopicWords.of(topic, lexicon)).toList();
        this.countries = new CountryWords(lexicon);
        this.anyOrganisation = ANY_ORGANISATION.stream()
                .flatMap(word -> lexicon.senses(word).stream())
                .filter(sense -> sense.weight() == 1)
                .map(Lexicon.Sense::concept)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isOf(Lexicon otherLexicon, Map<String, Topic> otherTopics) {
        return lexicon == otherLexicon && bySlug == otherTopics;
    }

    /**
     * One way to understand a text.
     *
     * @param countries by their slugs, any of which is meant
     * @param rest the words that name neither, as they were typed
     */
    record Understood(Optional<String> topic, List<String> countries, List<String> rest) {

        /** Whether a selection has chosen neither a topic, if this has one, nor a country. */
        boolean isFree(Selection selection) {
            return (topic.isEmpty() || selection.chosen(Facet.TOPIC).isEmpty())
                    && (countries.isEmpty() || selection.chosen(Facet.COUNTRY).isEmpty());
        }

        /** That selection with what is understood chosen in it instead of typed. */
        Selection in(Selection selection) {
            var list = selection.unfold(null).withText(String.join(" ", rest));
            for (var country : countries) {
                list = list.with(Facet.COUNTRY, country);
            }
            return topic.isEmpty() ? list : list.with(Facet.TOPIC, topic.get());
        }
    }

    /** The likeliest first; none for a text of which more is not understood than is. */
    List<Understood> of(String text) {
        return new Reading(text).ways();
    }

    private final class Reading {

        private final List<NameWords.Word> words;
        private final List<SenseWord> senses;
        private final Map<String, BitSet> named;

        Reading(String text) {
            words = NameWords.of(text).stream().limit(MOST_WORDS).filter(this::tells).toList();
            senses = words.stream().map(word -> SenseWord.of(word.bare(), lexicon)).toList();
            named = countries.in(words);
        }

        private boolean tells(NameWords.Word word) {
            return !SmallWords.has(word.bare()) && !SmallWords.has(word.folded())
                    && lexicon.senses(word.bare())
                            .stream()
                            .noneMatch(sense -> sense.weight() > SenseWord.SURE
                                    && anyOrganisation.contains(sense.concept()));
        }

        List<Understood> ways() {
            var ways = new ArrayList<>(ways(List.copyOf(named.keySet()), new BitSet()));
            for (int i = 0; i < words.size(); i++) {
                var country = NAMESAKES.get(words.get(i).bare());
                if (country != null && named.size() == 1) {
                    var city = new BitSet();
                    city.set(i);
                    ways.addAll(ways(List.of(country), city));
                }
            }
            return ways;
        }

        /** Those in which the words that name countries stand for these; the city's words are looked for there too. */
        private List<Understood> ways(List<String> meant, BitSet city) {
            var ofCountries = new BitSet();
            named.values().forEach(ofCountries::or);
            var ways = new ArrayList<Understood>();
            for (var topic : topics(ofCountries)) {
                add(ways, new Understood(Optional.of(topic.topic()), meant, List.of()), or(topic.words(), ofCountries),
                        city);
            }
            if (!meant.isEmpty()) {
                add(ways, new Understood(Optional.empty(), meant, List.of()), ofCountries, city);
            }
            return ways;
        }

        private void add(List<Understood> ways, Understood way, BitSet understood, BitSet city) {
            if (words.size() - understood.cardinality() <= understood.cardinality()) {
                var rest = IntStream.range(0, words.size())
                        .filter(i -> !understood.get(i) || city.get(i))
                        .mapToObj(i -> words.get(i).written())
                        .toList();
                ways.add(new Understood(way.topic(), way.countries(), rest));
            }
        }

        /** A topic, and which words of the text name it. */
        private record Named(String topic, BitSet words, float covered) {}

        /** Those that more of the words name first; none of which all words name another as well, and others do. */
        private List<Named> topics(BitSet ofCountries) {
            var all = distinct(topics.stream()
                    .map(topic -> named(topic, ofCountries))
                    .flatMap(Optional::stream)
                    .toList());
            return all.stream()
                    .filter(one -> all.stream().noneMatch(other -> isWithin(one.words(), other.words())))
                    .sorted(Comparator.comparing((Named topic) -> topic.words().cardinality())
                            .thenComparing(Named::covered)
                            .reversed())
                    .toList();
        }

        /** Women's rights: a word that several topics have, as rights, says nothing beside one that only one has. */
        private List<Named> distinct(List<Named> all) {
            var shared = new BitSet();
            IntStream.range(0, words.size())
                    .filter(i -> all.stream().filter(topic -> topic.words().get(i)).count() > 1)
                    .forEach(shared::set);
            var distinct = all.stream()
                    .filter(topic -> !or(topic.words(), shared).equals(shared))
                    .map(topic -> new Named(topic.topic(), or(topic.words(), shared), topic.covered()))
                    .toList();
            return distinct.isEmpty() ? all : distinct;
        }

        private Optional<Named> named(TopicWords topic, BitSet ofCountries) {
            var met = new BitSet();
            IntStream.range(0, senses.size())
                    .filter(i -> !ofCountries.get(i) && topic.has(senses.get(i)))
                    .forEach(met::set);
            return met.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Named(topic.slug(), met, topic.covered(met.stream().mapToObj(senses::get).toList())));
        }

        private static boolean isWithin(BitSet one, BitSet other) {
            return one.cardinality() < other.cardinality() && or(one, other).equals(other);
        }

        private static BitSet or(BitSet one, BitSet other) {
            var both = (BitSet) one.clone();
            both.or(other);
            return both;
        }
    }
}
