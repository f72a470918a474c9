package org.multaqa.search.resembling;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.language.Language;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.names.SoundCosts;
import org.multaqa.names.Sounds;
import org.multaqa.names.Stems;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.Meeting;
import org.multaqa.search.Reason.NamesAlike;
import org.multaqa.search.Reason.Way;

/** Whether two names are alike as a reason says: each of its words stands in them, and meets the other in that way. */
final class NamesChecked {

    private static final Pattern ARTICLE = Pattern.compile("^(وبال|ولل|وال|بال|كال|فال|لل|ال)(?=...)");
    private static final Pattern JOINED = Pattern.compile("^[وبلكف]");
    private static final float FARTHEST_SOUND = 0.66f;
    private static final int FARTHEST_TYPED = 2;
    private static final int ROOT = 5;

    private final List<NameWords.Word> one;
    private final List<NameWords.Word> other;
    private final boolean[] oneTaken;
    private final boolean[] otherTaken;

    private NamesChecked(List<NameWords.Word> one, List<NameWords.Word> other) {
        this.one = one;
        this.other = other;
        this.oneTaken = new boolean[one.size()];
        this.otherTaken = new boolean[other.size()];
    }

    static boolean isTrue(NamesAlike alike, List<NameWords.Word> one, List<NameWords.Word> other) {
        var checked = new NamesChecked(one, other);
        return !alike.words().isEmpty() && alike.words().stream().allMatch(checked::meet)
                && alike.likeness() == checked.likeness(alike.words());
    }

    private boolean meet(Meeting meeting) {
        var here = take(meeting.entered(), one, oneTaken);
        var there = take(meeting.listed(), other, otherTaken);
        return !here.isEmpty() && !there.isEmpty() && isTrue(meeting.way(), here, there);
    }

    /** The words, beside each other, each of which stands for one; none if they are not there. */
    private static List<NameWords.Word> take(String written, List<NameWords.Word> name, boolean[] taken) {
        var words = List.of(written.split(" "));
        for (int from = 0; from + words.size() <= name.size(); from++) {
            var here = name.subList(from, from + words.size());
            int begin = from;
            if (here.stream().map(NameWords.Word::written).toList().equals(words)
                    && IntStream.range(0, words.size()).noneMatch(i -> taken[begin + i])) {
                Arrays.fill(taken, from, from + words.size(), true);
                return here;
            }
        }
        return List.of();
    }

    private Likeness likeness(List<Meeting> words) {
        if (isArabic(one) != isArabic(other)) {
            return Likeness.OTHER_SCRIPT;
        }
        if (words.stream().anyMatch(word -> word.way() == Way.TRANSLATED || word.way() == Way.COGNATE)) {
            return Likeness.TRANSLATED;
        }
        return words.stream().allMatch(word -> word.way() == Way.SAME) && areTaken(one, oneTaken)
                && areTaken(other, otherTaken) ? Likeness.SAME : Likeness.ALIKE;
    }

    private static boolean areTaken(List<NameWords.Word> name, boolean[] taken) {
        return IntStream.range(0, name.size()).allMatch(i -> taken[i] || SmallWords.has(name.get(i).bare()));
    }

    private static boolean isArabic(List<NameWords.Word> words) {
        return words.getFirst().folded().matches("\\p{IsArabic}.*");
    }

    private static boolean isTrue(Way way, List<NameWords.Word> here, List<NameWords.Word> there) {
        var letters = letters(here);
        var others = letters(there);
        return switch (way) {
            case SAME -> areSame(here, there);
            case INFLECTED -> !areSame(here, there) && areInflected(letters, others);
            case SHORTENED -> !areSame(here, there) && (letters.startsWith(others) || others.startsWith(letters)
                    || CheckedLexicon.isShortFor(letters, others));
            case SYNONYM -> !areSame(here, there) && CheckedLexicon.areSynonyms(letters, others);
            case TRANSLATED -> !areSame(here, there) && CheckedLexicon.areTranslations(letters, others);
            case COGNATE -> !isArabic(here) && !isArabic(there) && !areSame(here, there)
                    && letters.regionMatches(0, others, 0, ROOT);
            case HEARD -> !areSame(here, there) && soundDistance(letters, others) <= FARTHEST_SOUND;
            case MISTYPED -> !areSame(here, there) && typedDistance(letters, others) <= FARTHEST_TYPED;
        };
    }

    private static String letters(List<NameWords.Word> words) {
        return words.stream().map(NameWords.Word::folded).map(NamesChecked::bare).collect(Collectors.joining());
    }

    private static String bare(String word) {
        return word.endsWith("الله") ? word : ARTICLE.matcher(word).replaceFirst("");
    }

    private static boolean areSame(List<NameWords.Word> here, List<NameWords.Word> there) {
        var others = spellings(there);
        return spellings(here).stream().anyMatch(others::contains);
    }

    private static Set<String> spellings(List<NameWords.Word> words) {
        var written = words.stream().map(NameWords.Word::written).collect(Collectors.joining());
        var first = words.getFirst();
        return Set.copyOf(Stream
                .of(letters(words), bare(first.folded()) + tail(words),
                        written.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
                .toList());
    }

    private static String tail(List<NameWords.Word> words) {
        return words.stream().skip(1).map(NameWords.Word::folded).collect(Collectors.joining());
    }

    private static boolean areInflected(String one, String other) {
        return Stream.of(Language.values())
                .anyMatch(language -> Stems.of(language, one).equals(Stems.of(language, other)))
                || JOINED.matcher(one).replaceFirst("").equals(other)
                || JOINED.matcher(other).replaceFirst("").equals(one);
    }

    private static double soundDistance(String one, String other) {
        return Sounds.of(one)
                .stream()
                .flatMap(sound -> Sounds.of(other).stream().map(heard -> distance(sound, heard, SOUND)))
                .min(Double::compare)
                .orElse(Double.MAX_VALUE);
    }

    private static double typedDistance(String one, String other) {
        return distance(one, other, LETTER);
    }

    private interface Costs {

        double replace(char one, char other);

        double drop(char letter);

        double swap();
    }

    private static final Costs LETTER = new Costs() {

        @Override
        public double replace(char one, char other) {
            return one == other ? 0 : 1;
        }

        @Override
        public double drop(char letter) {
            return 1;
        }

        @Override
        public double swap() {
            return 1;
        }
    };

    private static final Costs SOUND = new Costs() {

        @Override
        public double replace(char one, char other) {
            return SoundCosts.HEARD.replace(one, other);
        }

        @Override
        public double drop(char letter) {
            return SoundCosts.HEARD.drop(letter);
        }

        @Override
        public double swap() {
            return Double.MAX_VALUE;
        }
    };

    private static double distance(String one, String other, Costs costs) {
        var cost = new double[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                double least = i + j == 0 ? 0 : Double.MAX_VALUE;
                if (i > 0) {
                    least = Math.min(least, cost[i - 1][j] + costs.drop(one.charAt(i - 1)));
                }
                if (j > 0) {
                    least = Math.min(least, cost[i][j - 1] + costs.drop(other.charAt(j - 1)));
                }
                if (i > 0 && j > 0) {
                    least = Math.min(least,
                            cost[i - 1][j - 1] + costs.replace(one.charAt(i - 1), other.charAt(j - 1)));
                }
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + costs.swap());
                }
                cost[i][j] = least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
