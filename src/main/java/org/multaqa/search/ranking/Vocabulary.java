package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.names.ArabicForms;
import org.multaqa.names.Lexicon;
import org.multaqa.names.SmallWords;
import org.multaqa.names.Typing;
import org.multaqa.names.WordList;
import org.multaqa.search.ranking.Meaning.Way;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** The words that names and places have in an index, at one moment, and what an asked word may mean among them. */
public final class Vocabulary {

    private static final int REMEMBERED = 20_000;
    private static final int MOST_MEANINGS = 48;

    private static final float JOINED = 0.95f;
    private static final float INFLECTED = 0.91f;
    private static final float TRANSLATED = 0.96f;
    private static final float SAME_SCRIPT = 0.85f;
    /** Whoever types a word that there is has likely not mistyped another. */
    private static final float THOUGH_KNOWN = 0.88f;
    private static final float LEAST = 0.45f;
    private static final int BRIEF = 3;
    private static final float LEAST_THOUGH_KNOWN = 0.7f;
    private static final float LEAST_IF_NEAR = 0.8f;
    /** How much less a small word tells than its rarity says. */
    private static final float SMALL = 0.05f;

    private static final int COMMON = 20;
    private static final int COMMON_PART = 500;
    private static final String JOINED_LETTERS = "وبلكف";

    private final Lexicon lexicon;
    private final int documents;
    private final Map<String, Float> rarities = new HashMap<>();
    private final Map<String, WordCount> counts;
    private final WordList words;
    private final Inflections inflections;
    private final Translations translations;
    private final Soundalikes soundalikes;
    private final Parts parts;
    private final Cache<String, Map<String, Meaning>> meanings = remembered();
    private final Cache<Joined, Map<String, Meaning>> joinedMeanings = remembered();

    /** Words typed beside each other, in one; and whether it is asked what sounds so. */
    private record Joined(String text, boolean sounded) {}

    public Vocabulary(Lexicon lexicon, int documents, List<WordCount> counted) {
        this.lexicon = lexicon;
        this.documents = Math.max(1, documents);
        this.counts = HashMap.newHashMap(counted.size());
        counted.forEach(count -> counts.put(count.word(), count));
        this.words = WordList.of(counts.keySet().stream());
        var all = List.copyOf(counts.keySet());
        this.inflections = new Inflections(all);
        this.translations = new Translations(lexicon, all, this::inNames);
        this.soundalikes = new Soundalikes(all);
        this.parts = new Parts(lexicon);
        all.forEach(word -> rarities.put(word, rarityOf(word)));
    }

    private static <T> Cache<T, Map<String, Meaning>> remembered() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public boolean isOf(Lexicon other) {
        return lexicon == other;
    }

    public boolean has(String word) {
        return counts.containsKey(word);
    }

    public int inNames(String word) {
        var count = counts.get(word);
        return count == null ? 0 : count.inNames();
    }

    int inPlaces(String word) {
        var count = counts.get(word);
        return count == null ? 0 : count.inPlaces();
    }

    /** Whether a word tells a part from the whole, if only one of two names has it. */
    public boolean setsApart(String word) {
        return parts.has(word);
    }

    /** How much a word tells: the more the fewer names have it, or what it is called in other languages. */
    public float rarity(String word) {
        var known = rarities.get(word);
        return known == null ? rarityOf(word) : known;
    }

    /** Of a word that one name has. */
    public float greatestRarity() {
        return (float) Math.log(1 + (double) documents);
    }

    private float rarityOf(String word) {
        int having = Math.max(1, Math.max(inNames(word), translations.frequency(word)));
        float rarity = (float) Math.log(1 + (double) documents / having);
        return SmallWords.has(word) ? SMALL * rarity : rarity;
    }

    /** By word, what that one may mean: itself always, whether there is such a word or not. */
    public Map<String, Meaning> meanings(String word) {
        return meanings.get(word, this::find);
    }

    /** By word, what two that were typed beside each other may mean in one: a word as typed, or one that sounds so. */
    Map<String, Meaning> joinedMeanings(String word, boolean sounded) {
        return joinedMeanings.get(new Joined(word, sounded), this::find);
    }

    private Map<String, Meaning> find(Joined joined) {
        var found = new Found();
        found.addKnown(joined.text, 1, Way.TYPED);
        joined(joined.text, found);
        if (joined.sounded) {
            heard(joined.text, 1, found);
        }
        return found.best();
    }

    /** By word, the likeliest that an unfinished one may become, mistyped or by its sound. */
    public Map<String, Meaning> beginnings(String word) {
        var found = new Found();
        soundalikes.beginningLike(word, (other, likeness) -> found.add(other, likeness, Way.HEARD));
        words.beginningNear(word, Typing.ERRORS, Math.min(1, Typing.allowed(word)), (index, errors) -> found
                .add(words.word(index), Typing.likeness(word, errors), Way.MISTYPED));
        return found.best();
    }

    private Map<String, Meaning> find(String word) {
        var found = new Found();
        found.add(word, 1, Way.TYPED);
        joined(word, found);
        inflections.of(word).forEach(other -> found.add(other, INFLECTED, Way.INFLECTED));
        if (!SmallWords.has(word)) {
            translations.of(word, (other, weight) -> found.add(other, TRANSLATED * weight, Way.TRANSLATED));
            float doubt = has(word) ? THOUGH_KNOWN : 1;
            heard(word, doubt, found);
            if (!isCommon(word) && inPlaces(word) == 0) {
                mistyped(word, doubt, found);
            }
        }
        return found.best();
    }

    /**
     * Whoever types a word that there is, or a place above all, hardly means one that sounds a little like it; and nobody
     * means a small word by another.
     */
    private void heard(String word, float doubt, Found found) {
        float least = inPlaces(word) > 0 || isBrief(word)
                ? LEAST_IF_NEAR
                : has(word) ? LEAST_THOUGH_KNOWN : LEAST;
        soundalikes.of(word, (other, likeness) -> {
            if (likeness >= least && !SmallWords.has(other)) {
                boolean sameScript = ArabicForms.isArabic(other) == ArabicForms.isArabic(word);
                found.add(other, sameScript ? doubt * SAME_SCRIPT * likeness : likeness, Way.HEARD);
            }
        });
    }

    /** A Latin word so short sounds like half of all others. */
    private static boolean isBrief(String word) {
        return word.length() <= BRIEF && !ArabicForms.isArabic(word);
    }

    /** A second error is looked for only where nothing was found for one. */
    private void mistyped(String word, float doubt, Found found) {
        int known = found.size();
        for (int errors = 1; errors <= Typing.allowed(word) && found.size() == known; errors++) {
            words.near(word, Typing.ERRORS, errors, (index, cost) -> {
                if (!SmallWords.has(words.word(index))) {
                    found.add(words.word(index), doubt * Typing.likeness(word, cost), Way.MISTYPED);
                }
            });
            if (has(word)) {
                return;
            }
        }
    }

    /** Both ways: the asked word has a letter joined before it, or a name's word has. */
    private void joined(String word, Found found) {
        if (ArabicForms.isArabic(word)) {
            ArabicForms.of(word).forEach(form -> found.addKnown(form, JOINED, Way.JOINED));
            JOINED_LETTERS.chars()
                    .mapToObj(letter -> (char) letter + word)
                    .forEach(form -> found.addKnown(form, JOINED, Way.JOINED));
        }
    }

    /** Whether so many names have a word that it is what whoever typed it meant. */
    private boolean isCommon(String word) {
        return inNames(word) > Math.max(COMMON, documents / COMMON_PART);
    }

    private final class Found {

        private final Map<String, Meaning> meanings = new HashMap<>();

        void addKnown(String word, float likeness, Way way) {
            if (has(word)) {
                add(word, likeness, way);
            }
        }

        void add(String word, float likeness, Way way) {
            var known = meanings.get(word);
            if (likeness >= LEAST && (known == null || known.likeness() < likeness)) {
                meanings.put(word, new Meaning(word, likeness, way));
            }
        }

        int size() {
            return meanings.size();
        }

        Map<String, Meaning> best() {
            if (meanings.size() <= MOST_MEANINGS) {
                return Map.copyOf(meanings);
            }
            var sorted = new ArrayList<>(meanings.values());
            sorted.sort(Comparator.comparing(Meaning::likeness).reversed().thenComparing(Meaning::word));
            var best = new HashMap<String, Meaning>();
            sorted.subList(0, MOST_MEANINGS).forEach(meaning -> best.put(meaning.word(), meaning));
            return best;
        }
    }
}
