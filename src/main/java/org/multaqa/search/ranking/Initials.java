package org.multaqa.search.ranking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;

/** Whether letters are those with which the words of a name begin; any of its small words may be left out. */
public final class Initials {

    private static final int FEWEST = 3;
    private static final int MOST = 10;
    /** Each small word doubles the acronyms that a name may have. */
    private static final int WAYS = 8;

    private Initials() {}

    /** What a thing is called in one word, as short as an acronym. */
    public static Stream<String> bareAcronyms(Labels thing) {
        return thing.names()
                .stream()
                .filter(name -> name.size() == 1)
                .map(name -> name.getFirst().folded())
                .filter(Initials::isAcronym);
    }

    /** The acronyms that its names may have. */
    public static Stream<String> ofNames(Labels thing) {
        return thing.names()
                .stream()
                .filter(name -> name.size() > 1)
                .flatMap(name -> acronyms(name).stream())
                .filter(Initials::isAcronym)
                .distinct();
    }

    private static boolean isAcronym(String letters) {
        return letters.length() >= FEWEST && letters.length() <= MOST;
    }

    private static Set<String> acronyms(List<NameWords.Word> name) {
        var ways = Set.of("");
        for (var word : name) {
            var longer = new LinkedHashSet<String>();
            if (SmallWords.has(word.folded())) {
                longer.addAll(ways);
            }
            if (longer.size() < WAYS) {
                ways.forEach(letters -> longer.add(letters + word.folded().charAt(0)));
            }
            ways = longer;
        }
        return ways;
    }

    /** The name of that thing whose words begin so. */
    public static Optional<List<NameWords.Word>> spelling(String letters, Labels thing) {
        return thing.names().stream().filter(name -> name.size() > 1 && begin(letters, name)).findFirst();
    }

    private static boolean begin(String letters, List<NameWords.Word> name) {
        if (!isAcronym(letters)) {
            return false;
        }
        var spelt = new boolean[letters.length() + 1];
        spelt[0] = true;
        for (var word : name) {
            boolean small = SmallWords.has(word.folded());
            for (int i = letters.length(); i >= 0; i--) {
                spelt[i] = small && spelt[i]
                        || i > 0 && spelt[i - 1] && letters.charAt(i - 1) == word.folded().charAt(0);
            }
        }
        return spelt[letters.length()];
    }
}
