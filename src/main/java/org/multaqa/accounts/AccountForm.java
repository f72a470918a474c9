package org.multaqa.accounts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.web.Problems;
import org.multaqa.web.Typed;

/** What somebody wants to be called, read in and live by. */
record AccountForm(String name, String language, String zone) {

    static AccountForm read(Typed typed) {
        return new AccountForm(typed.value("name"), typed.value("language"), typed.value("zone"));
    }

    static AccountForm of(Person person) {
        return new AccountForm(person.name(), person.language().code(), person.zone().getId());
    }

    Problems problems(Wording wording) {
        var problems = new Problems();
        PersonName.problem(name).ifPresent(key -> problems.add("name", wording.text(key, Person.LONGEST_NAME)));
        if (Language.of(language).isEmpty()) {
            problems.add("language", wording.text("accounts.problem.language"));
        }
        if (zoneId().isEmpty()) {
            problems.add("zone", wording.text("accounts.problem.zone"));
        }
        return problems;
    }

    /** The person as they wish to be from now on; only of a form without problems. */
    Person changing(Person person) {
        return person.goBy(name, Language.of(language).orElseThrow(), zoneId().orElseThrow());
    }

    private Optional<ZoneId> zoneId() {
        try {
            return ZoneId.getAvailableZoneIds().contains(zone) ? Optional.of(ZoneId.of(zone)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
