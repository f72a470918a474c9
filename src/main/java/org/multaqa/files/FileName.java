package org.multaqa.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The names of files, in any script, so that they do no harm in a header, on a page or on the reader's disk. */
final class FileName {

    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,5}$");
    /** Of the invisible ones, Persian needs the two joiners; bidi controls would show another name than there is. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]|[\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern SYNTAX = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("\\s+|\\p{Zs}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    /** What Windows takes for its devices. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The name without folders and whatever cannot be seen, not too long, with the ending of its kind. */
    static String clean(String sent, FileKind kind) {
        var name = Normalizer.normalize(FOLDERS.matcher(sent).replaceFirst(""), Normalizer.Form.NFC);
        name = UNSEEN.matcher(SPACES.matcher(name).replaceAll(" ")).replaceAll("");
        name = SYNTAX.matcher(name).replaceAll("-");
        name = ENDING.matcher(name).replaceFirst("");
        name = EDGES.matcher(shortened(EDGES.matcher(name).replaceAll(""))).replaceAll("");
        if (name.isEmpty() || DEVICE.matcher(name).matches()) {
            name = "file";
        }
        return name + "." + kind.ending();
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
