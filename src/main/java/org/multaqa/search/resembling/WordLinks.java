package org.multaqa.search.resembling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.names.ArabicForms;
import org.multaqa.names.NameWords;
import org.multaqa.names.Stems;
import org.multaqa.search.Reason.Way;
import org.multaqa.search.ranking.Meaning;
import org.multaqa.search.ranking.Vocabulary;

/** Finds which words of two names meet. */
final class WordLinks {

    private static final float SPACED_OTHERWISE = 0.97f;
    private static final float COGNATE = 0.9f;
    private static final float INFLECTED = 0.88f;
    private static final float SHORTENED = 0.88f;
    private static final int SHORTEST = 3;
    /** As in عبد, Abu and Ben: other words beside each other are not heard as one. */
    private static final int JOINING = 4;
    private static final int ROOT = 5;
    private static final double ROOT_PART = 0.6;

    private final List<NameWords.Word> one;
    private final List<NameWords.Word> other;
    private final Vocabulary vocabulary;
    private final boolean englishAndFrench;
    private final List<WordLink> possible = new ArrayList<>();

    private WordLinks(List<NameWords.Word> one, List<NameWords.Word> other, Vocabulary vocabulary) {
        this.one = one;
        this.other = other;
        this.vocabulary = vocabulary;
        var language = new NameLanguage(vocabulary.lexicon());
        this.englishAndFrench = NameFit.sameScript(one, other)
                && language.of(one).flatMap(here -> language.of(other).map(there -> here != there)).orElse(false);
    }

    /** Each word once, in the surest way. */
    static List<WordLink> between(List<NameWords.Word> entered, List<NameWords.Word> listed, Vocabulary vocabulary) {
        return new WordLinks(entered, listed, vocabulary).links();
    }

    private List<WordLink> links() {
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                link(i, j);
                if (i + 1 < one.size()) {
                    linkJoined(i, i + 2, j, j + 1);
                }
                if (j + 1 < other.size()) {
                    linkJoined(i, i + 1, j, j + 2);
                }
            }
        }
        possible.sort(Comparator.comparing(this::gain)
                .reversed()
                .thenComparing(link -> Math.abs(link.from() - link.at()))
                .thenComparing(WordLink::from));
        var kept = new ArrayList<WordLink>();
        for (var link : possible) {
            if (kept.stream().noneMatch(link::sharesWordsWith)) {
                kept.add(link);
            }
        }
        return kept;
    }

    private float gain(WordLink link) {
        float weight = 0;
        for (int i = link.from(); i < link.to(); i++) {
            weight += vocabulary.rarity(one.get(i).bare());
        }
        for (int i = link.at(); i < link.until(); i++) {
            weight += vocabulary.rarity(other.get(i).bare());
        }
        return link.likeness() * weight;
    }

    private void link(int i, int j) {
        var here = one.get(i).bare();
        var there = other.get(j).bare();
        if (isUmlautSpelt(one.get(i), there) || isUmlautSpelt(other.get(j), here)) {
            possible.add(new WordLink(i, i + 1, j, j + 1, SPACED_OTHERWISE, Way.SAME));
            return;
        }
        var meaning = meaning(here, there);
        if (meaning.filter(meant -> meant.likeness() >= COGNATE).isEmpty() && englishAndFrench
                && isCognate(here, there)) {
            possible.add(new WordLink(i, i + 1, j, j + 1, COGNATE, Way.COGNATE));
        } else if (meaning.isPresent()) {
            possible.add(new WordLink(i, i + 1, j, j + 1, meaning.get().likeness(),
                    way(meaning.get().way(), here, there)));
        } else if (isBeginning(here, there)) {
            possible.add(new WordLink(i, i + 1, j, j + 1, SHORTENED, Way.SHORTENED));
        }
    }

    /** Two words of one of the names, with one of the other. */
    private void linkJoined(int from, int to, int at, int until) {
        var here = joined(one, from, to);
        var there = joined(other, at, until);
        if (ArabicForms.isArabic(here) != ArabicForms.isArabic(there)) {
            if (mayBeHeardAsOne(one, from, to) && mayBeHeardAsOne(other, at, until)) {
                meaning(here, there).ifPresent(meaning -> possible.add(new WordLink(from, to, at, until,
                        SPACED_OTHERWISE * meaning.likeness(), way(meaning.way(), here, there))));
            }
        } else if (here.equals(there)) {
            possible.add(new WordLink(from, to, at, until, SPACED_OTHERWISE, Way.SAME));
        } else if (here.charAt(0) == there.charAt(0) && haveStemInCommon(here, there)) {
            possible.add(new WordLink(from, to, at, until, INFLECTED, Way.INFLECTED));
        }
    }

    private static String joined(List<NameWords.Word> words, int from, int to) {
        return to - from > 1 ? words.get(from).bare() + words.get(from + 1).folded() : words.get(from).bare();
    }

    private static boolean mayBeHeardAsOne(List<NameWords.Word> words, int from, int to) {
        return to - from == 1 || words.get(from).bare().length() <= JOINING
                && Character.isLetter(words.get(from + 1).bare().charAt(0));
    }

    /** What is listed is a word of the vocabulary, unless that is older than the listing. */
    private Optional<Meaning> meaning(String here, String there) {
        var meaning = vocabulary.meanings(here).get(there);
        return Optional.ofNullable(
                meaning != null || vocabulary.has(there) ? meaning : vocabulary.meanings(there).get(here));
    }

    private Way way(Meaning.Way way, String here, String there) {
        return switch (way) {
            case TYPED -> Way.SAME;
            case JOINED, INFLECTED -> Way.INFLECTED;
            case TRANSLATED -> byLexicon(here, there);
            case HEARD -> Way.HEARD;
            case MISTYPED -> Way.MISTYPED;
        };
    }

    private Way byLexicon(String here, String there) {
        var inOneLanguage = vocabulary.lexicon()
                .senses(here)
                .stream()
                .flatMap(sense -> vocabulary.lexicon()
                        .senses(there)
                        .stream()
                        .filter(meant -> meant.concept() == sense.concept())
                        .filter(meant -> !Collections.disjoint(meant.languages(), sense.languages()))
                        .map(meant -> meant.shortened() == sense.shortened()))
                .toList();
        return inOneLanguage.isEmpty() ? Way.TRANSLATED : inOneLanguage.contains(true) ? Way.SYNONYM : Way.SHORTENED;
    }

    private static boolean haveStemInCommon(String here, String there) {
        return Stream.of(Language.values())
                .filter(language -> (language == Language.AR) == ArabicForms.isArabic(here))
                .anyMatch(language -> Stems.of(language, here).equals(Stems.of(language, there)));
    }

    /** Whoever has no ä, ö or ü on the keyboard writes ae, oe and ue. */
    private static boolean isUmlautSpelt(NameWords.Word word, String otherwise) {
        var written = word.written();
        return otherwise.length() > written.length()
                && written.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").equals(otherwise);
    }

    private static boolean isCognate(String here, String there) {
        int same = 0;
        while (same < Math.min(here.length(), there.length()) && here.charAt(same) == there.charAt(same)) {
            same++;
        }
        return same >= ROOT && same >= ROOT_PART * Math.max(here.length(), there.length());
    }

    /** Hutch for Hutchinson: the beginning, which hardly any name has as a word of its own. */
    private boolean isBeginning(String here, String there) {
        var shorter = here.length() < there.length() ? here : there;
        var longer = here.length() < there.length() ? there : here;
        return shorter.length() >= SHORTEST && longer.startsWith(shorter) && vocabulary.inNames(shorter) <= 1;
    }
}
