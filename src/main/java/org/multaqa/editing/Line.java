package org.multaqa.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;

/**
 * What can be written of an organisation, one thing a line: two people who write on different lines do not meet. The order
 * is that of the form.
 */
enum Line {

    NAME_AR(Part.NAMES, Form.TEXT, Language.AR), NAME_EN(Part.NAMES, Form.TEXT, Language.EN), NAME_FR(Part.NAMES,
            Form.TEXT, Language.FR), NAME_ORIGINAL(Part.NAMES, Form.CHOICE), OTHER_NAMES(Part.NAMES,
                    Form.ROWS), ACRONYMS(Part.NAMES, Form.AREA),

    SUMMARY_AR(Part.TEXTS, Form.AREA, Language.AR), SUMMARY_EN(Part.TEXTS, Form.AREA, Language.EN), SUMMARY_FR(
            Part.TEXTS, Form.AREA, Language.FR), SUMMARY_ORIGINAL(Part.TEXTS, Form.CHOICE), DESCRIPTION_AR(Part.TEXTS,
                    Form.AREA, Language.AR), DESCRIPTION_EN(Part.TEXTS, Form.AREA, Language.EN), DESCRIPTION_FR(
                            Part.TEXTS, Form.AREA, Language.FR), DESCRIPTION_ORIGINAL(Part.TEXTS, Form.CHOICE),

    KINDS(Part.WORK, Form.CHECKS), TOPICS(Part.WORK, Form.PICKS), REACH(Part.WORK, Form.CHOICE), LANGUAGES(Part.WORK,
            Form.CHECKS), FOUNDED(Part.WORK, Form.TEXT),

    COUNTRY(Part.PLACE, Form.CHOICE), CITY_AR(Part.PLACE, Form.TEXT, Language.AR), CITY_EN(Part.PLACE, Form.TEXT,
            Language.EN), CITY_FR(Part.PLACE, Form.TEXT, Language.FR), CITY_ORIGINAL(Part.PLACE,
                    Form.CHOICE), POINT(Part.PLACE, Form.TEXT), PRECISION(Part.PLACE, Form.CHOICE),

    WEBSITE(Part.CONTACT, Form.TEXT), SOCIAL(Part.CONTACT, Form.ROWS), CONTACTS(Part.CONTACT, Form.ROWS),
    /** What registers call it; they say it, and the form only shows it. */
    IDENTIFIERS(null, Form.SHOWN);

    /** How it is filled in. Whatever has several values has one on each line of its text. */
    enum Form {
        TEXT, AREA, CHOICE, PICKS, CHECKS, ROWS, SHOWN
    }

    private final @Nullable Part part;
    private final Form form;
    private final @Nullable Language language;
    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Line(@Nullable Part part, Form form) {
        this(part, form, null);
    }

    Line(@Nullable Part part, Form form, @Nullable Language language) {
        this.part = part;
        this.form = form;
        this.language = language;
    }

    /** On which page it stands, or null. */
    @Nullable
    Part part() {
        return part;
    }

    Form form() {
        return form;
    }

    /** The language in which it is written, or null for what is in none of the three. */
    @Nullable
    Language language() {
        return language;
    }

    /** Its word in forms, keys and the database. */
    String word() {
        return word;
    }

    /** What it is one of the languages of, such as {@code summary}; for any other its own word. */
    String group() {
        return language == null ? word : word.substring(0, word.lastIndexOf('-'));
    }

    static Optional<Line> of(String word) {
        return Stream.of(values()).filter(line -> line.word.equals(word)).findFirst();
    }

    /** The line of that group in that language. */
    static Line of(String group, Language language) {
        return of(group + "-" + language.code()).orElseThrow();
    }

    /** Where that group says in which language it was written. */
    static Line originalOf(String group) {
        return of(group + "-original").orElseThrow();
    }

    /** The groups that are written in three languages. */
    static List<String> groups() {
        return Stream.of(values()).filter(line -> line.language != null).map(Line::group).distinct().toList();
    }
}
