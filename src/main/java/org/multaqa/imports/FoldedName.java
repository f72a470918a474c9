package org.multaqa.imports;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.ibm.icu.text.Normalizer2;

/** A name as duplicates are recognised by it. */
final class FoldedName {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]+");

    private FoldedName() {}

    /** The name's words without what people write differently, each once and in one order. */
    static String of(String name) {
        var plain = MARKS.matcher(Normalizer2.getNFKDInstance().normalize(name)).replaceAll("");
        var folded = plain.toLowerCase(Locale.ROOT).replace('ة', 'ه').replace('ى', 'ي').replace("ء", "");
        return String.join(" ", new TreeSet<>(NO_LETTERS.splitAsStream(folded).toList())).strip();
    }
}
