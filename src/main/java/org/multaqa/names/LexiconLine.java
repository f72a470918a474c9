package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One concept of the lexicon: its words in Arabic, English and French, parted by tabs, those of one language by bars, each
 * with a weight if it does not always mean it, as in {@code جامعة=0.4 | رابطة	league	ligue}.
 */
record LexiconLine(List<Form> forms) {

    private static final Pattern WEIGHT = Pattern.compile("=(0\\.\\d+|1)$");
    private static final int COLUMNS = 3;
    private static final String NONE = "-";

    /** A word or a few for the concept. */
    record Form(String text, float weight) {}

    /** Nothing for a line that is empty or a comment. */
    static Optional<LexiconLine> of(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        var columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("three columns parted by tabs are expected, not " + columns.length);
        }
        var forms = new ArrayList<Form>();
        for (var column : columns) {
            for (var form : column.split("\\|")) {
                if (!form.isBlank() && !form.strip().equals(NONE)) {
                    forms.add(form(form.strip()));
                }
            }
        }
        return Optional.of(new LexiconLine(forms));
    }

    private static Form form(String written) {
        var weight = WEIGHT.matcher(written);
        return weight.find()
                ? new Form(written.substring(0, weight.start()).strip(), Float.parseFloat(weight.group(1)))
                : new Form(written, 1);
    }
}
