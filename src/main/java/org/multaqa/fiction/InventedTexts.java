package org.multaqa.fiction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Language;

/** Writes what organisations say about themselves. */
final class InventedTexts {

    private static final int MOST_HUNDREDS = 9;

    private final Vocabulary words;

    InventedTexts(Vocabulary words) {
        this.words = words;
    }

    /** One line. */
    Words summary(Identity who) {
        return filled("summary", who, facts(who, 0));
    }

    /** Two or three paragraphs, parted by empty lines. */
    Words description(Identity who, int founded) {
        var facts = facts(who, founded);
        var beginning = filled("opening", who, facts).and(filled("mission", who, facts));
        var end = filled("people", who, facts).and(filled("closing", who, facts));
        var paragraphs = new Draw(who.number()).percent(85, "end")
                ? List.of(beginning, deeds(who, facts), end)
                : List.of(beginning, deeds(who, facts));
        return Words.by(language -> paragraphs.stream()
                .map(paragraph -> paragraph.in(language))
                .collect(Collectors.joining("\n\n")));
    }

    /** Two of what such bodies do. */
    private Words deeds(Identity who, Map<String, Words> facts) {
        var draw = new Draw(who.number());
        var all = who.purpose().deeds();
        int one = draw.below(all.size(), "deed");
        int other = (one + 1 + draw.below(all.size() - 1, "other deed")) % all.size();
        return Stream.of(one, other)
                .sorted()
                .map(deed -> filled(all.get(deed), "deed" + deed, who, facts))
                .reduce(Words::and)
                .orElseThrow();
    }

    private Words filled(String place, Identity who, Map<String, Words> facts) {
        return filled(new Draw(who.number()).of(words.sentences(place), place), place, who, facts);
    }

    private Words filled(Words sentence, String place, Identity who, Map<String, Words> facts) {
        var draw = new Draw(who.number());
        var known = new HashMap<>(facts);
        known.put("aim", aim(who, place));
        known.put("number", number(who, 100 * (1 + draw.below(MOST_HUNDREDS, "number of " + place))));
        return Words.by(language -> Sentence.fill(sentence.in(language), feminine(who, language),
                word -> Objects.requireNonNull(known.get(word), word).in(language)));
    }

    /** Another one in the summary than in the description. */
    private Words aim(Identity who, String place) {
        var aims = who.purpose().aims();
        int first = new Draw(who.number()).below(aims.size(), "aim");
        return aims.get((place.equals("summary") ? first : first + 1) % aims.size());
    }

    private static Map<String, Words> facts(Identity who, int founded) {
        var body = who.body();
        return Map.of("body", body.inSentence(), "a-body", body.withArticle(), "the-body", body.withDefiniteArticle(),
                "city", who.city().at(), "country", who.land().inside(), "year", number(who, founded));
    }

    private static Words number(Identity who, int number) {
        var plain = Integer.toString(number);
        return new Words(who.land().arabicDigits(number), plain, plain);
    }

    private static boolean feminine(Identity who, Language language) {
        return language == Language.FR ? who.body().feminineInFrench() : who.body().feminine();
    }
}
