package org.multaqa.search.made;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.multaqa.language.Language;

/** One slip of the finger in a word. */
enum TypingError {

    TRANSPOSED, DOUBLED, DROPPED, REPLACED;

    private static final int SHORTEST = 4;

    /** In the word that tells most, where it hurts most. */
    static NameRule inRarestWord(NameWordCounts counts) {
        return (name, dice) -> name.telling()
                .stream()
                .filter(i -> name.isLetters(i) && letters(name.words().get(i), name.language()) >= SHORTEST)
                .min(Comparator.comparingInt(i -> counts.recordsWith(name.words().get(i))))
                .map(i -> name.with(i, in(name.words().get(i), name.language(), dice)).text());
    }

    private static int letters(String word, Language language) {
        return word.length() - first(word, language) + 1;
    }

    /** The first letter is seldom mistyped; in Arabic that is the first after the article. */
    private static int first(String word, Language language) {
        return language == Language.AR && ArabicWords.hasArticle(word) ? ArabicWords.ARTICLE.length() + 1 : 1;
    }

    static String in(String word, Language language, Dice dice) {
        int first = first(word, language);
        int at = first + dice.below(word.length() - first);
        var error = dice.oneOf(List.of(values()));
        return error.at(word, at, Keyboard.of(language), dice)
                .filter(typed -> !typed.equals(word))
                .orElseGet(() -> in(word, language, dice));
    }

    /** Empty where this error cannot be made. */
    Optional<String> at(String word, int at, Keyboard keyboard, Dice dice) {
        var before = word.substring(0, at);
        char letter = word.charAt(at);
        var after = word.substring(at + 1);
        return switch (this) {
            case TRANSPOSED -> after.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before + after.charAt(0) + letter + after.substring(1));
            case DOUBLED -> Optional.of(before + letter + letter + after);
            case DROPPED -> Optional.of(before + after);
            case REPLACED -> Optional.of(keyboard.neighbours(letter))
                    .filter(beside -> !beside.isEmpty())
                    .map(beside -> before + dice.oneOf(beside) + after);
        };
    }
}
