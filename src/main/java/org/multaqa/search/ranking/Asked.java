package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.SearchQuery;

/**
 * What a reader typed: its words, each with what it may mean among the mall's names. The text is never parsed as a query
 * language: its signs mean nothing.
 */
public final class Asked {

    /** What is found has at least this part of the query's words, by their rarity: "of" alone finds nothing. */
    private static final float LEAST_COVERED = 0.4f;
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");
    /** As in عبد, Abu and Saint: a name that is called so is written in one by some, and heard then. */
    private static final int JOINING = 4;
    /** With a small word before it, such as De in De Martini, it is a name if it is as long as this. */
    private static final int LONG = 7;
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_SPLIT = 5;

    private final Vocabulary vocabulary;
    private final String squeezed;
    private final List<AskedWord> words = new ArrayList<>();
    private final List<AskedWord> joined = new ArrayList<>();
    private final Map<AskedWord, Set<String>> split = new HashMap<>();
    private final Map<String, List<Reading>> readings = new HashMap<>();
    private final BitSet lengths = new BitSet();
    private final Probe probe;
    private final ProbeSums sums;

    /** What a word of a name may be meant by: a word that was typed, or some read as one. */
    record Reading(AskedWord word, Meaning meaning, float weight) {}

    private Asked(String text, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.squeezed = NameFolding.squeezed(text);
        var typed = SearchQuery.words(text);
        for (int i = 0; i < typed.size(); i++) {
            words.add(word(i, typed.get(i)));
            join(typed, i);
        }
        words.forEach(word -> split.put(word, parts(word.word().bare())));
        words.forEach(word -> read(word, word.weight()));
        joined.forEach(word -> read(word, weight(word)));
        readings.keySet().forEach(reading -> lengths.set(reading.length()));
        probe = Probe.of(this);
        sums = new ProbeSums(probe);
    }

    private void read(AskedWord word, float weight) {
        word.meanings()
                .forEach((text, meaning) -> readings.computeIfAbsent(text, any -> new ArrayList<>())
                        .add(new Reading(word, meaning, weight)));
    }

    public static Asked of(String text, Vocabulary vocabulary) {
        return new Asked(SearchQuery.bounded(text), vocabulary);
    }

    /** Whether a word is the Arabic article, romanised and standing alone. */
    static boolean isArticle(NameWords.Word word) {
        return ARTICLES.contains(word.folded());
    }

    private AskedWord word(int place, NameWords.Word word) {
        var meanings = vocabulary.meanings(word.bare());
        return new AskedWord(place, place + 1, word, weight(word.bare(), meanings), meanings);
    }

    /** As rare as the word is, or what it likely means if nobody is called so. */
    private float weight(String word, Map<String, Meaning> meanings) {
        return vocabulary.has(word)
                ? vocabulary.rarity(word)
                : meanings.values()
                        .stream()
                        .filter(meaning -> vocabulary.has(meaning.word()))
                        .max(Comparator.comparing(Meaning::likeness))
                        .map(meaning -> vocabulary.rarity(meaning.word()))
                        .orElseGet(() -> vocabulary.rarity(word));
    }

    /** It may be written in one with the next, or with the one behind an article: Abd al Aziz. */
    private void join(List<NameWords.Word> typed, int i) {
        if (i + 1 < typed.size()) {
            join(i, i + 2, typed.get(i).bare() + typed.get(i + 1).folded());
        }
        if (i + 2 < typed.size() && isArticle(typed.get(i + 1))) {
            join(i, i + 3, typed.get(i).bare() + typed.get(i + 1).folded() + typed.get(i + 2).folded());
        }
    }

    private void join(int from, int to, String text) {
        boolean sounded = words.get(from).word().bare().length() <= JOINING
                && (!SmallWords.has(words.get(from).word().bare()) || text.length() >= LONG);
        var known = vocabulary.joinedMeanings(text, sounded);
        if (!known.isEmpty()) {
            joined.add(new AskedWord(from, to, new NameWords.Word(text, text, text), 0, known));
        }
    }

    /** The words of names of which it may be two, written in one. */
    private Set<String> parts(String word) {
        if (word.length() < SHORTEST_SPLIT || vocabulary.inNames(word) > 0) {
            return Set.of();
        }
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .filter(i -> vocabulary.inNames(word.substring(0, i)) > 0 && vocabulary.inNames(word.substring(i)) > 0)
                .boxed()
                .flatMap(i -> Stream.of(word.substring(0, i), word.substring(i)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What an engine is asked for it. */
    public Probe probe() {
        return probe;
    }

    /** What an engine's sum is made of for a thing that is called so, without what its texts add. */
    ProbeSums sums() {
        return sums;
    }

    /** What is typed that may mean that word. */
    List<Reading> readings(String word) {
        return readings.getOrDefault(word, List.of());
    }

    /** Whether any word so long may be meant. */
    boolean reads(int length) {
        return lengths.get(length);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The whole text in one piece, as an acronym is kept. */
    String squeezed() {
        return squeezed;
    }

    public List<AskedWord> words() {
        return words;
    }

    /** Whether a thing has a word in any of its names, or in its place. */
    public boolean meets(AskedWord word, Labels labels) {
        return sums.byClue(labels)[word.from()] > 0;
    }

    /** Words beside each other that may be one. */
    public Stream<AskedWord> joined() {
        return joined.stream();
    }

    public Set<String> split(AskedWord word) {
        return split.getOrDefault(word, Set.of());
    }

    /** How much all words tell together. */
    public float weight() {
        return (float) words.stream().mapToDouble(AskedWord::weight).sum();
    }

    /** How much the words tell that are read as one. */
    float weight(AskedWord joined) {
        float weight = 0;
        for (int i = joined.from(); i < joined.to(); i++) {
            weight += words.get(i).weight();
        }
        return weight;
    }

    /** The words without which too little is covered, the rarest first, of those that any name or place may have. */
    List<AskedWord> telling() {
        var rarest = words.stream()
                .filter(this::isKnown)
                .sorted(Comparator.comparing(AskedWord::weight).reversed())
                .toList();
        float all = (float) rarest.stream().mapToDouble(AskedWord::weight).sum();
        float rest = all;
        int some = 0;
        while (some < rarest.size() && (some == 0 || rest >= LEAST_COVERED * all)) {
            rest -= rarest.get(some++).weight();
        }
        return rarest.subList(0, some);
    }

    /** Whether any name or place may have the word; another one may still stand in a text. */
    boolean isKnown(AskedWord word) {
        return !split(word).isEmpty() || word.meanings().keySet().stream().anyMatch(vocabulary::has)
                || joined.stream().anyMatch(both -> both.from() <= word.from() && word.from() < both.to());
    }
}
