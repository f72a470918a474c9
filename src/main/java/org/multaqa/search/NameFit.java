package org.multaqa.search;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.Meaning.Way;

/**
 * How a name of one thing fits a name of another, both ways: what they have in common, and what each has that the other
 * lacks, each word counting as much as it is rare.
 *
 * @param links which word is met by which
 * @param common from 0 to 1, of both names together
 * @param met from 0 to 1: how much the rarest word tells that both have
 * @param extra from 0 to 1: how much the rarest word tells that one has and the other lacks
 * @param apart whether a word that tells a part from the whole is in one of the names only
 * @param translated whether they are in two languages, as far as it can be known: then a word may be met without being
 *     known to be
 */
record NameFit(List<NameWords.Word> entered, List<NameWords.Word> listed, List<WordLink> links, double common,
        double met, double extra, boolean apart, boolean translated) {

    /** A word of the country of the other thing sets its name hardly apart; one of its city a little. */
    private static final float OF_COUNTRY = 0.3f;
    private static final float OF_CITY = 0.6f;

    /** Generic words are common, and tell a part from the whole as well. */
    private static final float LEAST_EXTRA = 0.55f;
    private static final double SHARE = 0.34;

    boolean sameScript() {
        return sameScript(entered, listed);
    }

    static boolean sameScript(List<NameWords.Word> one, List<NameWords.Word> other) {
        return ArabicForms.isArabic(one.getFirst().bare()) == ArabicForms.isArabic(other.getFirst().bare());
    }

    private static boolean isTranslated(List<NameWords.Word> entered, List<NameWords.Word> listed,
            List<WordLink> links) {
        if (!sameScript(entered, listed)) {
            return true;
        }
        long met = links.stream().filter(link -> !SmallWords.has(entered.get(link.from()).bare())).count();
        long translated = links.stream().filter(link -> link.way() == Way.TRANSLATED).count();
        boolean smallShared = met < links.size();
        boolean smallBeside = isSmall(entered, i -> links.stream().noneMatch(link -> link.covers(i)))
                && isSmall(listed, i -> links.stream().noneMatch(link -> link.covered(i)));
        boolean noneSame = links.stream()
                .noneMatch(link -> link.way() == Way.TYPED && !SmallWords.has(entered.get(link.from()).bare()));
        return translated > 0 && (smallBeside || noneSame)
                || translated > 1 && translated >= SHARE * met && !smallShared;
    }

    private static boolean isSmall(List<NameWords.Word> name, IntPredicate beside) {
        return IntStream.range(0, name.size()).anyMatch(i -> SmallWords.has(name.get(i).bare()) && beside.test(i));
    }

    /** Names of things that have these labels. */
    static NameFit of(List<NameWords.Word> entered, Labels ofEntered, List<NameWords.Word> listed, Labels ofListed,
            Vocabulary vocabulary) {
        var possible = WordLink.between(entered, listed, vocabulary);
        boolean translated = isTranslated(entered, listed, possible);
        var links = translated ? possible : possible.stream().map(WordLink::inOneLanguage).toList();
        var one = new Side(vocabulary, ofListed);
        for (int i = 0; i < entered.size(); i++) {
            int word = i;
            one.add(entered.get(i).bare(), links.stream().filter(link -> link.covers(word)).toList());
        }
        var other = new Side(vocabulary, ofEntered);
        for (int i = 0; i < listed.size(); i++) {
            int word = i;
            other.add(listed.get(i).bare(), links.stream().filter(link -> link.covered(word)).toList());
        }
        return new NameFit(entered, listed, links, (one.met + other.met) / (one.all + other.all),
                Math.min(one.rarestMet, other.rarestMet), Math.max(one.rarestExtra, other.rarestExtra),
                one.apart || other.apart, translated);
    }

    /** The words of one of the names, against the other thing. */
    private static final class Side {

        private final Vocabulary vocabulary;
        private final Labels other;
        private final Set<String> countries;
        private double all;
        private double met;
        private double rarestMet;
        private double rarestExtra;
        private boolean apart;

        Side(Vocabulary vocabulary, Labels other) {
            this.vocabulary = vocabulary;
            this.other = other;
            this.countries = other.countryWords();
        }

        void add(String word, List<WordLink> links) {
            float likeness = links.isEmpty() ? 0 : links.getFirst().likeness();
            float rarity = vocabulary.rarity(word);
            boolean setsApart = links.isEmpty() && vocabulary.setsApart(word);
            float told = links.isEmpty() && !setsApart ? notElsewhere(word) : 1;
            float weight = told * rarity;
            float rare = weight / vocabulary.greatestRarity();
            all += weight;
            met += likeness * weight;
            rarestMet = Math.max(rarestMet, likeness * rare);
            float extra = told < 1 || SmallWords.has(word) ? rare : Math.max(LEAST_EXTRA, rare);
            rarestExtra = Math.max(rarestExtra, (1 - likeness) * extra);
            apart |= setsApart;
        }

        /** How much a word tells that the other thing may have as its place or acronym, from 0 to 1. */
        private float notElsewhere(String word) {
            if (other.acronyms().contains(word)) {
                return OF_COUNTRY;
            }
            var meanings = vocabulary.meanings(word).keySet();
            if (meanings.stream().anyMatch(countries::contains)) {
                return OF_COUNTRY;
            }
            return meanings.stream().anyMatch(other.places()::contains) ? OF_CITY : 1;
        }
    }
}
