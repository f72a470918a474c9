package org.multaqa.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.multaqa.language.Language;

/**
 * One concept of the lexicon: its words in Arabic, English and French, parted by tabs, those of one language by bars, each
 * with a weight if it does not always mean it, as in {@code جامعة=0.4 | رابطة	league	ligue}; a shortened one ends in a
 * dot, as in {@code univ.}
 */
record LexiconLine(List<Form> forms) {

    private static final Pattern WEIGHT = Pattern.compile("=(0\\.\\d+|1)$");
    private static final String NONE = "-";

    private static final List<Language> LANGUAGES = List.of(Language.AR, Language.EN, Language.FR);
    private static final String SHORTENED = ".";

    /** A word or a few for the concept. */
    record Form(String text, Language language, float weight) {

        boolean isShortened() { return text.endsWith(SHORTENED); }
    }

    /** Nothing for a line that is empty or a comment. */
    static Optional<LexiconLine> of(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return Optional.empty();
        }
        var columns = line.split("\t", -1);
        if (columns.length != LANGUAGES.size()) {
            throw new IllegalArgumentException("three columns parted by tabs are expected, not " + columns.length);
        }
        var forms = new ArrayList<Form>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            for (var form : columns[i].split("\\|")) {
                if (!form.isBlank() && !form.strip().equals(NONE)) {
                    forms.add(form(form.strip(), LANGUAGES.get(i)));
                }
            }
        }
        return Optional.of(new LexiconLine(forms));
    }

    private static Form form(String written, Language language) {
        var weight = WEIGHT.matcher(written);
        return weight.find()
                ? new Form(written.substring(0, weight.start()).strip(), language, Float.parseFloat(weight.group(1)))
                : new Form(written, language, 1);
    }
}
