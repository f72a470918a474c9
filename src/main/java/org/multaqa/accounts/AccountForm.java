package org.multaqa.accounts;

import java.time.Instant;

import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.web.Problems;
import org.multaqa.web.Typed;

/** What somebody wants to be called, read in and live by; with the fields of {@code accounts/_person.jte}. */
public record AccountForm(String name, String language, String zone) {

    /** What was typed. */
    public static AccountForm read(Typed typed) {
        return new AccountForm(typed.value("name"), typed.value("language"), typed.value("zone"));
    }

    /** As the person is now. */
    public static AccountForm of(Person person) {
        return new AccountForm(person.name(), person.language().code(), person.zone().getId());
    }

    /** Without a name yet, for a reader of that language. */
    public static AccountForm of(Language language) {
        return new AccountForm("", language.code(), TimeZones.usual(language).getId());
    }

    /** With that name. */
    public AccountForm named(String name) {
        return new AccountForm(name, language, zone);
    }

    /** Says what is wrong with it. */
    public void judge(Problems problems, Wording wording) {
        PersonName.problem(name).ifPresent(key -> problems.add("name", wording.text(key, Person.LONGEST_NAME)));
        if (Language.of(language).isEmpty()) {
            problems.add("language", wording.text("accounts.problem.language"));
        }
        if (TimeZones.of(zone).isEmpty()) {
            problems.add("zone", wording.text("accounts.problem.zone"));
        }
    }

    /** The person as they wish to be from now on; only of a form without problems. */
    public Person changing(Person person) {
        return person.goBy(name, Language.of(language).orElseThrow(), TimeZones.of(zone).orElseThrow());
    }

    /** Someone who joins now; only of a form without problems. */
    public Person joining(Instant now) {
        return Person.joining(name, Language.of(language).orElseThrow(), TimeZones.of(zone).orElseThrow(), now);
    }
}
