package org.multaqa.organisations;

import java.util.Locale;
import java.util.UUID;

import org.multaqa.language.LocalizedText;

/**
 * How an organisation stands to another one.
 *
 * @param own whether the organisation that was asked about is the member or branch, and not the one that has it
 * @param id of the other organisation
 * @param slug of the other organisation
 * @param name of the other organisation
 */
public record Relation(Bond bond, boolean own, UUID id, String slug, LocalizedText name) {

    /** What binds the first to the second. */
    public enum Bond {
        MEMBER_OF, BRANCH_OF;

        /** The word in files and the database. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Bond of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
