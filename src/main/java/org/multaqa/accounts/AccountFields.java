package org.multaqa.accounts;

import java.util.List;

import org.multaqa.language.Wording;
import org.multaqa.web.Field;
import org.multaqa.web.Problems;

/** What {@code accounts/_person.jte} reads: the fields of an {@link AccountForm}. */
public record AccountFields(Field name, AccountForm form, List<String> zones) {

    /** Those of that form, with what is wrong with it. */
    public static AccountFields of(AccountForm form, Problems problems, Wording wording) {
        return new AccountFields(Field.of("name", "text", wording.text("accounts.name"))
                .hinting(wording.text("accounts.name.hint"))
                .completing("nickname")
                .holding(form.name())
                .judgedBy(problems), form, TimeZones.ALL);
    }
}
