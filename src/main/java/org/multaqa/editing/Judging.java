package org.multaqa.editing;

import java.util.List;
import java.util.Set;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.PersonName;
import org.multaqa.language.Country;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Contact.Means;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.SocialAddress.Network;
import org.multaqa.organisations.WebAddress;
import org.multaqa.web.Problems;

/**
 * What is wrong with a page of the form, in the order of reading.
 *
 * @param topics that there are
 * @param thisYear in which nobody can be founded later
 */
record Judging(Sheet sheet, Wording wording, Set<String> topics, int thisYear) {

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_DESCRIPTION = 10_000;
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_ACRONYM = 30;
    private static final int MOST_LANGUAGES = 12;

    Problems problems(Part part) {
        var problems = new Problems();
        switch (part) {
            case NAMES -> names(problems);
            case TEXTS -> {
                texts(problems, "summary", LONGEST_SUMMARY);
                texts(problems, "description", LONGEST_DESCRIPTION);
            }
            case WORK -> work(problems);
            case PLACE -> place(problems);
            case CONTACT -> contact(problems);
        }
        return problems;
    }

    private void names(Problems problems) {
        texts(problems, "name", Profile.LONGEST_NAME);
        if (List.of(Line.NAME_AR, Line.NAME_EN, Line.NAME_FR).stream().noneMatch(sheet::has)) {
            problems.add("name-" + wording.language().code(), wording.text("editing.problem.name"));
        }
        rows(problems, Line.OTHER_NAMES, Profile.LONGEST_NAME);
        var acronyms = Row.values(sheet.of(Line.ACRONYMS));
        if (acronyms.size() > Profile.MOST_ACRONYMS
                || acronyms.stream().anyMatch(one -> one.length() > LONGEST_ACRONYM)) {
            problems.add(Line.ACRONYMS.word(),
                    wording.text("editing.problem.acronyms", Profile.MOST_ACRONYMS, LONGEST_ACRONYM));
        } else if (acronyms.stream().anyMatch(PersonName::hidesOrTurns)) {
            problems.add(Line.ACRONYMS.word(), wording.text("editing.problem.signs"));
        }
    }

    private void texts(Problems problems, String group, int longest) {
        for (var line : Line.values()) {
            if (line.language() != null && line.group().equals(group)) {
                text(problems, line, longest);
            }
        }
    }

    /** A text of several lines may have line breaks, and nothing else that is not seen. */
    private void text(Problems problems, Line line, int longest) {
        var text = sheet.of(line);
        if (text.length() > longest) {
            problems.add(line.word(), wording.text("editing.problem.long", longest, text.length()));
        } else if (PersonName.hidesOrTurns(text.replace("\n", ""))) {
            problems.add(line.word(), wording.text("editing.problem.signs"));
        }
    }

    private void rows(Problems problems, Line line, int longest) {
        var rows = Row.parse(sheet.of(line));
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).value().length() > longest) {
                problems.add(line.word() + "-" + i,
                        wording.text("editing.problem.long", longest, rows.get(i).value().length()));
            } else if (PersonName.hidesOrTurns(rows.get(i).value())) {
                problems.add(line.word() + "-" + i, wording.text("editing.problem.signs"));
            }
        }
    }

    private void work(Problems problems) {
        var chosen = Row.values(sheet.of(Line.TOPICS));
        if (chosen.size() > Profile.MOST_TOPICS || !topics.containsAll(chosen)) {
            problems.add(Line.TOPICS.word(), wording.text("editing.problem.topics", Profile.MOST_TOPICS));
        }
        var languages = Row.values(sheet.of(Line.LANGUAGES));
        if (languages.size() > MOST_LANGUAGES
                || languages.stream().anyMatch(code -> !code.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*"))) {
            problems.add(Line.LANGUAGES.word(), wording.text("editing.problem.languages", MOST_LANGUAGES));
        }
        var founded = Profiles.founded(sheet);
        if (sheet.has(Line.FOUNDED) && (founded == null || founded < 1 || founded > thisYear)) {
            problems.add(Line.FOUNDED.word(), wording.text("editing.problem.founded"));
        }
    }

    private void place(Problems problems) {
        if (sheet.has(Line.COUNTRY) && Country.of(sheet.of(Line.COUNTRY)).isEmpty()) {
            problems.add(Line.COUNTRY.word(), wording.text("editing.problem.country"));
        }
        texts(problems, "city", LONGEST_CITY);
        if (sheet.has(Line.POINT) && Profiles.point(sheet).isEmpty()) {
            problems.add(Line.POINT.word(), wording.text("editing.problem.point"));
        }
    }

    private void contact(Problems problems) {
        if (sheet.has(Line.WEBSITE) && WebAddress.parse(sheet.of(Line.WEBSITE)).isEmpty()) {
            problems.add(Line.WEBSITE.word(), wording.text("editing.problem.website"));
        }
        var pages = Row.parse(sheet.of(Line.SOCIAL));
        for (int i = 0; i < pages.size(); i++) {
            if (Network.of(pages.get(i).kind()).isEmpty() || WebAddress.parse(pages.get(i).value()).isEmpty()) {
                problems.add(Line.SOCIAL.word() + "-" + i, wording.text("editing.problem.social"));
            }
        }
        var contacts = Row.parse(sheet.of(Line.CONTACTS));
        for (int i = 0; i < contacts.size(); i++) {
            var problem = problem(contacts.get(i));
            if (!problem.isEmpty()) {
                problems.add(Line.CONTACTS.word() + "-" + i, wording.text(problem));
            }
        }
    }

    private static String problem(Row row) {
        var contact = Profiles.contact(row);
        if (contact.isEmpty()) {
            return Means.of(row.kind()).isEmpty() ? "editing.problem.means" : "editing.problem.contact";
        }
        if (PersonName.hidesOrTurns(row.value())) {
            return "editing.problem.signs";
        }
        return switch (contact.get().means()) {
            case EMAIL -> EmailAddress.read(row.value()).isEmpty() ? "editing.problem.email" : "";
            case PHONE -> contact.get().link().isEmpty() ? "editing.problem.phone" : "";
            case WHATSAPP -> contact.get().link().isEmpty() ? "editing.problem.whatsapp" : "";
            case ADDRESS -> "";
        };
    }
}
