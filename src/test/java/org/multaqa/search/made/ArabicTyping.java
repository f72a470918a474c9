package org.multaqa.search.made;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How keyboards and habits differ among those who write in Arabic letters. */
final class ArabicTyping {

    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final String ZERO_WIDTH_NON_JOINER = "\u200c";

    /** Where a non-joiner changes nothing that is seen. */
    private static final Pattern AFTER_UNJOINED = Pattern.compile("(?<=[ادذرزو])(?=\\p{L})");

    /** A number that stands for itself; nobody changes the keyboard inside a word. */
    private static final Pattern NUMBER = Pattern.compile("(?<![a-zA-Z\\p{Nd}])\\p{Nd}+(?![a-zA-Z\\p{Nd}])");

    /** Before these, "for" is no other way of saying "of". */
    private static final Set<String> NO_FIELDS = Set.of("الملك", "الأمير", "الصليب", "الهلال", "الأمم", "الشرق",
            "الله");

    private static final String EUROPEAN = "0123456789";
    private static final String ARABIC = "٠١٢٣٤٥٦٧٨٩";
    private static final String PERSIAN = "۰۱۲۳۴۵۶۷۸۹";

    private ArabicTyping() {}

    /** On a Persian or Urdu keyboard ya and kaf are other letters; marks come with text that was copied. */
    static Optional<String> persianLetters(WrittenName name, Dice dice) {
        var typed = name.text().replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک');
        if (typed.equals(name.text())) {
            return Optional.empty();
        }
        return Optional.of(switch (dice.below(4)) {
            case 0 -> RIGHT_TO_LEFT_MARK + typed + RIGHT_TO_LEFT_MARK;
            case 1 -> typed.replace(" ", " " + LEFT_TO_RIGHT_MARK);
            case 2 -> AFTER_UNJOINED.matcher(typed).replaceFirst(ZERO_WIDTH_NON_JOINER);
            default -> typed;
        });
    }

    /** In the digits of the other keyboard: ١٢٣ (or ۱۲۳) for 123, and the reverse. */
    static Optional<String> otherDigits(WrittenName name, Dice dice) {
        var text = name.text();
        var theirs = dice.oneIn(4) ? PERSIAN : ARABIC;
        var typed = NUMBER.matcher(text).replaceAll(number -> inOtherDigits(number.group(), theirs));
        return typed.equals(text) ? Optional.empty() : Optional.of(typed);
    }

    private static String inOtherDigits(String number, String theirs) {
        return number.chars().mapToObj(digit -> {
            int value = Character.digit(digit, 10);
            return String.valueOf((EUROPEAN.indexOf(digit) >= 0 ? theirs : EUROPEAN).charAt(value));
        }).collect(Collectors.joining());
    }

    /** From one word, or from all. */
    static Optional<String> withoutArticles(WrittenName name, Dice dice) {
        var places = withArticle(name);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var dropped = dice.oneIn(2) ? places : List.of(dice.oneOf(places));
        var typed = name;
        for (int i : dropped) {
            typed = typed.with(i, ArabicWords.withoutArticle(name.words().get(i)));
        }
        return Optional.of(typed.text());
    }

    /** "In" as a letter joined to the place for a word of its own, or "for the" for "of the": معهد للإدارة for معهد الإدارة. */
    static NameRule joinedPreposition(NameWordCounts counts) {
        return (name, dice) -> inJoined(name).or(() -> inApart(name)).or(() -> forTheField(name, counts));
    }

    private static Optional<String> inJoined(WrittenName name) {
        int in = name.words().indexOf("في");
        if (in < 0 || in + 1 == name.words().size() || !name.isLetters(in + 1)) {
            return Optional.empty();
        }
        return Optional.of(name.with(in + 1, "ب" + name.words().get(in + 1)).without(in).text());
    }

    private static Optional<String> inApart(WrittenName name) {
        int last = name.words().size() - 1;
        var word = name.words().get(last);
        return last > 0 && word.startsWith("بال")
                ? Optional.of(name.with(last, "في " + word.substring(1)).text())
                : Optional.empty();
    }

    private static Optional<String> forTheField(WrittenName name, NameWordCounts counts) {
        if (name.words().size() < 2) {
            return Optional.empty();
        }
        var field = name.words().get(1);
        boolean possible = !ArabicWords.hasArticle(name.words().getFirst()) && ArabicWords.hasArticle(field)
                && counts.isCommonArabic(field) && !NO_FIELDS.contains(field);
        return possible ? Optional.of(name.with(1, "لل" + ArabicWords.withoutArticle(field)).text()) : Optional.empty();
    }

    /** "And" is written in one with the next word; many put a space behind it, and join it to a word where a name does not. */
    static Optional<String> looseConjunction(WrittenName name, Dice dice) {
        int and = name.words().indexOf("و");
        if (and > 0 && and + 1 < name.words().size()) {
            return Optional.of(name.with(and + 1, "و" + name.words().get(and + 1)).without(and).text());
        }
        var places = IntStream.range(1, name.words().size())
                .filter(i -> name.words().get(i).startsWith("وال"))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int at = dice.oneOf(places);
        return Optional.of(name.with(at, "و " + name.words().get(at).substring(1)).text());
    }

    private static List<Integer> withArticle(WrittenName name) {
        return IntStream.range(0, name.words().size())
                .filter(i -> ArabicWords.hasArticle(name.words().get(i)))
                .boxed()
                .toList();
    }
}
