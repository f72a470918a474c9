package org.multaqa.search.made;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.multaqa.language.Language;

/**
 * A name as it is written, cut into words.
 *
 * @param gaps what stands before each word, and after the last
 */
record WrittenName(Language language, List<String> words, List<String> gaps) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}ـ'’]+");

    static WrittenName of(Language language, String text) {
        var words = new ArrayList<String>();
        var gaps = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            gaps.add(text.substring(end, matcher.start()));
            words.add(matcher.group());
            end = matcher.end();
        }
        gaps.add(text.substring(end));
        return new WrittenName(language, List.copyOf(words), List.copyOf(gaps));
    }

    String text() {
        var text = new StringBuilder(gaps.getFirst());
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(gaps.get(i + 1));
        }
        return text.toString().strip();
    }

    /** With another word in the place of that one. */
    WrittenName with(int i, String word) {
        var others = new ArrayList<>(words);
        others.set(i, word);
        return new WrittenName(language, List.copyOf(others), gaps);
    }

    /** Without that word and the gap before it. */
    WrittenName without(int i) {
        var fewer = new ArrayList<>(words);
        var gapsLeft = new ArrayList<>(gaps);
        fewer.remove(i);
        gapsLeft.remove(i);
        return new WrittenName(language, List.copyOf(fewer), List.copyOf(gapsLeft));
    }

    boolean isSmall(int i) {
        var word = words.get(i);
        return language == Language.AR
                ? ArabicWords.SMALL.contains(word)
                : LatinWords.of(word).stream().allMatch(LatinWords.SMALL::contains);
    }

    boolean isLetters(int i) {
        return words.get(i).chars().allMatch(Character::isLetter);
    }

    /** The places of the words that carry a meaning of their own. */
    List<Integer> telling() {
        return IntStream.range(0, words.size()).filter(i -> !isSmall(i)).boxed().toList();
    }
}
