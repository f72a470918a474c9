package org.multaqa.search.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.names.NameWords;
import org.multaqa.search.Explanation;
import org.multaqa.search.ranking.Meaning.Way;

/**
 * How well a thing fits what was asked: how much of the question one of its names covers, and how much of that name the
 * question, each word counting as much as it is rare.
 *
 * @param score by which the best are ranked
 * @param asked how much of the question is covered, from 0 to 1
 * @param named how much of the name, from 0 to 1
 * @param name the one of its names, or the acronym, that fits best
 * @param links which word is met by which, as far as any is
 * @param places the asked words that only its place has
 * @param inTexts how much of the question only its texts have, in the measure of the words' weights
 */
public record Fit(float score, float asked, float named, List<NameWords.Word> name, List<Link> links,
        List<There> places,
        float inTexts) {

    /** The same letters with other marks or capitals, or with another article. */
    static final float FOLDED = 0.985f;
    private static final float SPACED_OTHERWISE = 0.97f;

    /**
     * An asked word, and the words of the name that it meets.
     *
     * @param from the first of these words
     * @param to behind the last
     */
    public record Link(AskedWord asked, int from, int to, Meaning meaning, float likeness, float weight) {

        private static final Comparator<Link> SUREST = Comparator.comparing(Link::gain)
                .reversed()
                .thenComparing(link -> Math.abs(link.asked.from() - link.from))
                .thenComparing(link -> link.from)
                .thenComparing(link -> link.to)
                .thenComparing(link -> link.asked.from());

        public float gain() {
            return likeness * weight;
        }
    }

    /** An asked word that its place has. */
    public record There(AskedWord asked, Meaning meaning) {

        public float gain() {
            return Probe.IN_PLACE * meaning.likeness() * asked.weight();
        }
    }

    /**
     * The fit of a thing.
     *
     * @param probed what the engine's sum was for it, which tells how much its texts have of the question
     */
    public static Fit of(Asked asked, Labels labels, float probed) {
        float inTexts = Math.max(0, probed - asked.sums().of(labels));
        Fit best = null;
        for (var name : labels.names()) {
            var fit = new Fitting(asked, name, labels).fit(inTexts);
            best = best == null || fit.score > best.score ? fit : best;
        }
        for (var acronym : labels.acronyms()) {
            var fit = new Fitting(asked, List.of(new NameWords.Word(acronym, acronym, acronym)), labels).fit(inTexts);
            best = best == null || fit.score > best.score ? fit : best;
        }
        return best == null ? new Fit(0, 0, 0, List.of(), List.of(), List.of(), inTexts) : best;
    }

    /** The comparison with one name. */
    private static final class Fitting {

        private final Asked asked;
        private final List<NameWords.Word> name;
        private final Labels labels;
        private final List<Link> links = new ArrayList<>();
        private final List<There> places = new ArrayList<>();

        Fitting(Asked asked, List<NameWords.Word> name, Labels labels) {
            this.asked = asked;
            this.name = name.size() > Long.SIZE ? name.subList(0, Long.SIZE) : name;
            this.labels = labels;
        }

        Fit fit(float inTexts) {
            link();
            var kept = keep();
            float all = asked.weight();
            float covered = (float) kept.stream().mapToDouble(Link::gain).sum();
            float beside = 0;
            for (var word : asked.words()) {
                if (kept.stream().noneMatch(link -> covers(link, word))) {
                    beside += place(word);
                }
            }
            float question = all == 0 ? 0 : Math.min(1, (covered + beside + inTexts) / all);
            float ofName = ofName(kept);
            return new Fit(Explanation.MOST_FOR_QUESTION * question + Explanation.MOST_FOR_NAME * ofName, question,
                    ofName,
                    name, kept, places, inTexts);
        }

        private static boolean covers(Link link, AskedWord word) {
            return link.asked.from() <= word.from() && word.from() < link.asked.to();
        }

        private void link() {
            for (int i = 0; i < name.size(); i++) {
                var here = name.get(i);
                link(here.bare(), i, i + 1);
                if (i + 1 < name.size()) {
                    var next = name.get(i + 1);
                    link(here.bare(), next.folded(), i, i + 2);
                    if (!next.bare().equals(next.folded())) {
                        link(here.bare(), next.bare(), i, i + 2);
                    }
                    if (i + 2 < name.size() && Asked.isArticle(next)) {
                        link(here.bare() + next.folded(), name.get(i + 2).folded(), i, i + 3);
                        link(here.bare(), name.get(i + 2).folded(), i, i + 3);
                    }
                }
            }
        }

        /** Most words that stand beside each other are together as long as nothing that was asked. */
        private void link(String first, String second, int from, int to) {
            if (asked.reads(first.length() + second.length())) {
                link(first + second, from, to);
            }
        }

        private void link(String text, int from, int to) {
            for (var reading : asked.readings(text)) {
                if (to - from == 1 || !reading.word().isJoined()) {
                    float likeness = likeness(reading.word(), from, to, reading.meaning());
                    links.add(new Link(reading.word(), from, to, reading.meaning(), likeness, reading.weight()));
                }
            }
        }

        private float likeness(AskedWord word, int from, int to, Meaning meaning) {
            if (to - from > 1 || word.isJoined()) {
                return SPACED_OTHERWISE * meaning.likeness();
            }
            boolean asWritten = meaning.way() == Way.TYPED && name.get(from).written().equals(word.word().written());
            return asWritten ? 1 : FOLDED * meaning.likeness();
        }

        /** Each word of either side once, in the surest way. */
        private List<Link> keep() {
            links.sort(Link.SUREST);
            var kept = new ArrayList<Link>();
            long askedTaken = 0;
            long nameTaken = 0;
            for (var link : links) {
                long ofAsked = bits(link.asked.from(), link.asked.to());
                long ofName = bits(link.from, link.to);
                if ((askedTaken & ofAsked) == 0 && (nameTaken & ofName) == 0) {
                    askedTaken |= ofAsked;
                    nameTaken |= ofName;
                    kept.add(link);
                }
            }
            return kept;
        }

        private static long bits(int from, int to) {
            return ((1L << (to - from)) - 1) << from;
        }

        private float place(AskedWord word) {
            @Nullable
            Meaning best = null;
            for (var place : labels.places()) {
                var meaning = word.meanings().get(place);
                if (meaning != null && (best == null || meaning.likeness() > best.likeness())) {
                    best = meaning;
                }
            }
            if (best == null) {
                return 0;
            }
            var there = new There(word, best);
            places.add(there);
            return there.gain();
        }

        private float ofName(List<Link> kept) {
            if (kept.isEmpty()) {
                return 0;
            }
            var likeness = new float[name.size()];
            for (var link : kept) {
                for (int i = link.from; i < link.to; i++) {
                    likeness[i] = link.likeness;
                }
            }
            float all = 0;
            float met = 0;
            for (int i = 0; i < likeness.length; i++) {
                float rarity = asked.vocabulary().rarity(name.get(i).bare());
                all += rarity;
                met += rarity * likeness[i];
            }
            return all == 0 ? 0 : met / all;
        }
    }
}
