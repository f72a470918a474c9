package org.multaqa.search.resembling;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.Reason.Way;
import org.multaqa.search.ranking.Soundalikes;
import org.multaqa.search.ranking.Vocabulary;

/**
 * How a name of one thing fits a name of another, both ways: what they have in common, and what each has that the other
 * lacks, each word counting as much as it is rare.
 *
 * @param links which word is met by which
 * @param common from 0 to 1, of both names together
 * @param nearly the same, if words of two scripts that are left over on both sides count as far as they sound alike at all
 * @param extra from 0 to 1: how much the rarest word tells that one has and the other lacks
 * @param each whether each has a word that the other lacks, and that sounds like none of it
 * @param apart whether a word that tells a part from the whole is in one of the names only
 * @param translated whether they are in two languages, as far as it can be known: then a word may be met without being
 *     known to be
 */
record NameFit(List<NameWords.Word> entered, List<NameWords.Word> listed, List<WordLink> links, double common,
        double nearly, double extra, boolean each, boolean apart, boolean translated) {

    static NameFit of(List<NameWords.Word> entered, List<NameWords.Word> listed, Elsewhere elsewhere) {
        var vocabulary = elsewhere.vocabulary();
        var possible = WordLinks.between(entered, listed, vocabulary);
        boolean translated = isTranslated(entered, listed, possible, vocabulary);
        boolean sameScript = sameScript(entered, listed);
        var links = sameScript ? possible.stream().map(WordLink::inOneScript).toList() : possible;
        var left = left(entered, word -> links.stream().noneMatch(link -> link.covers(word)));
        var right = left(listed, word -> links.stream().noneMatch(link -> link.covered(word)));
        var one = new Side(vocabulary, elsewhere::ofEntered, sameScript ? List.of() : right);
        IntStream.range(0, entered.size())
                .forEach(i -> one.add(entered.get(i).bare(), links.stream().filter(link -> link.covers(i)).toList()));
        var other = new Side(vocabulary, elsewhere::ofListed, sameScript ? List.of() : left);
        IntStream.range(0, listed.size())
                .forEach(i -> other.add(listed.get(i).bare(), links.stream().filter(link -> link.covered(i)).toList()));
        double all = one.all + other.all;
        return new NameFit(entered, listed, links, (one.met + other.met) / all, (one.nearly + other.nearly) / all,
                Math.max(one.rarestExtra, other.rarestExtra), one.lacked && other.lacked, one.apart || other.apart,
                translated);
    }

    private static boolean isTranslated(List<NameWords.Word> entered, List<NameWords.Word> listed,
            List<WordLink> links, Vocabulary vocabulary) {
        var language = new NameLanguage(vocabulary.lexicon());
        var one = language.of(entered);
        var other = language.of(listed);
        return one.isPresent() && other.isPresent()
                ? !one.equals(other)
                : links.stream().anyMatch(link -> link.way() == Way.TRANSLATED);
    }

    private static List<String> left(List<NameWords.Word> name, IntPredicate unmet) {
        return IntStream.range(0, name.size())
                .filter(unmet)
                .mapToObj(i -> name.get(i).bare())
                .filter(word -> !SmallWords.has(word))
                .toList();
    }

    boolean sameScript() {
        return sameScript(entered, listed);
    }

    static boolean sameScript(List<NameWords.Word> one, List<NameWords.Word> other) {
        return ArabicForms.isArabic(one.getFirst().bare()) == ArabicForms.isArabic(other.getFirst().bare());
    }

    /** The words of one of the names, against the other thing. */
    private static final class Side {

        /** Generic words are common, and tell a part from the whole as well. */
        private static final double LEAST_EXTRA = 0.55;
        private static final double HALF = 0.5;

        private final Vocabulary vocabulary;
        private final ToDoubleFunction<String> elsewhere;
        private final List<String> left;
        private double all;
        private double met;
        private double nearly;
        private double rarestExtra;
        private boolean lacked;
        private boolean apart;

        Side(Vocabulary vocabulary, ToDoubleFunction<String> elsewhere, List<String> left) {
            this.vocabulary = vocabulary;
            this.elsewhere = elsewhere;
            this.left = left;
        }

        void add(String word, List<WordLink> links) {
            boolean setsApart = links.isEmpty() && vocabulary.setsApart(word);
            double told = links.isEmpty() && !setsApart ? elsewhere.applyAsDouble(word) : 1;
            double weight = told * vocabulary.rarity(word);
            float likeness = links.isEmpty() ? 0 : links.getFirst().likeness();
            double rare = weight / vocabulary.greatestRarity();
            all += weight;
            met += likeness * weight;
            double remotely = links.isEmpty() ? remotely(word) : likeness;
            nearly += remotely * weight;
            double extra = told < 1 || SmallWords.has(word) ? rare : Math.max(LEAST_EXTRA, rare);
            rarestExtra = Math.max(rarestExtra, (1 - likeness) * extra);
            lacked |= remotely < HALF && extra > HALF;
            apart |= setsApart;
        }

        private float remotely(String word) {
            return left.stream()
                    .map(other -> Soundalikes.remotely(word, other))
                    .max(Float::compare)
                    .orElse(0f);
        }
    }
}
