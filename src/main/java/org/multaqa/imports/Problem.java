package org.multaqa.imports;

import java.util.Locale;

/** What can be wrong in a row; each has its sentence, and another on how to mend it, in the messages. */
enum Problem {

    FIELD_COUNT(Severity.ERROR), CONTROL_CHARACTER(Severity.ERROR), SOURCE_ID_MISSING(
            Severity.ERROR), SOURCE_ID_UNREADABLE(Severity.ERROR), SOURCE_ID_TWICE(Severity.ERROR), NAME_MISSING(
                    Severity.ERROR), NAME_TOO_LONG(Severity.ERROR), NAME_INVISIBLE(Severity.ERROR), NAME_TURNED(
                            Severity.ERROR), NAME_STACKED(Severity.ERROR), NAME_DISGUISED(
                                    Severity.ERROR), TEXT_TOO_LONG(Severity.ERROR), COUNTRY_UNKNOWN(
                                            Severity.ERROR), WORD_UNKNOWN(
                                                    Severity.ERROR), TOPICS_TOO_MANY(
                                                            Severity.ERROR), LANGUAGE_UNKNOWN(Severity.ERROR),

    ACRONYMS_TOO_MANY(Severity.WARNING), LANGUAGES_TOO_MANY(Severity.WARNING), NAMES_TOO_MANY(
            Severity.WARNING), IDENTIFIERS_TOO_MANY(Severity.WARNING), NAME_MIXED(Severity.WARNING), PLACE_UNREADABLE(
                    Severity.WARNING), ADDRESS_UNREADABLE(Severity.WARNING), YEAR_UNREADABLE(
                            Severity.WARNING), EMAIL_UNREADABLE(Severity.WARNING), IDENTIFIER_UNREADABLE(
                                    Severity.WARNING), IDENTIFIER_TAKEN(Severity.WARNING), RELATION_UNKNOWN(
                                            Severity.WARNING), DUPLICATE_OF_LINE(Severity.WARNING), DUPLICATE_IN_MALL(
                                                    Severity.WARNING), CLAIMED(Severity.WARNING);

    /** What it means for the row. */
    enum Severity {

        /** The row cannot be imported. */
        ERROR,
        /** The row is imported, without the value that is wrong. */
        WARNING;

        String key() {
            return "imports.severity." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Severity severity;

    Problem(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    String sentence() {
        return "imports.problem." + word();
    }

    String remedy() {
        return "imports.remedy." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
