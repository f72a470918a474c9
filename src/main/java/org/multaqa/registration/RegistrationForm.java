package org.multaqa.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.PersonName;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.WebAddress;
import org.multaqa.web.Problems;
import org.multaqa.web.Typed;

/**
 * What is typed to register an organisation, whatever state it is in.
 *
 * @param fields by name, as they were typed
 */
record RegistrationForm(Map<String, String> fields) {

    /** The first page's, and then all that follow. */
    static final List<String> FIRST = List.of("name", "country", "website");
    private static final List<String> ALL = List.of("name", "country", "website", "language", "summary", "city",
            "reach",
            "kind", "contact", "audience", "person", "email");
    private static final String TOPICS = "topics";

    private static final int LONGEST_SUMMARY = 200;
    private static final int LONGEST_CITY = 100;
    private static final int LONGEST_KEPT = 2000;

    static final RegistrationForm EMPTY = new RegistrationForm(Map.of());

    RegistrationForm {
        fields = Map.copyOf(fields);
    }

    /** This form with what was sent now; what was not among the fields sent stays as it was. */
    RegistrationForm with(Typed typed) {
        var more = new HashMap<>(fields);
        ALL.stream().filter(typed::has).forEach(field -> more.put(field, kept(typed.value(field))));
        if (typed.has("topics-sent")) {
            more.put(TOPICS, kept(String.join(",", typed.all(TOPICS))));
        }
        return new RegistrationForm(more);
    }

    private static String kept(String text) {
        return text.length() <= LONGEST_KEPT ? text : text.substring(0, LONGEST_KEPT);
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    List<String> topics() {
        return value(TOPICS).isEmpty() ? List.of() : List.of(value(TOPICS).split(","));
    }

    /** The language in which it is written: what the reader said, or else that of the page. */
    Language language(Language reader) {
        return Language.of(value("language")).orElse(reader);
    }

    Optional<EmailAddress> email() {
        return EmailAddress.read(value("email"));
    }

    /** What is wrong with the first page. */
    Problems firstProblems(Wording wording) {
        var problems = new Problems();
        judgeName(problems, wording);
        if (Country.of(value("country")).isEmpty()) {
            problems.add("country", wording.text("registration.problem.country"));
        }
        if (!value("website").isEmpty() && WebAddress.parse(value("website")).isEmpty()) {
            problems.add("website", wording.text("registration.problem.website"));
        }
        return problems;
    }

    /**
     * What is wrong with the whole.
     *
     * @param known the topics that there are
     * @param signedIn whether the mall knows who registers
     */
    Problems problems(Wording wording, Set<String> known, boolean signedIn) {
        var problems = firstProblems(wording);
        if (value("summary").isEmpty()) {
            problems.add("summary", wording.text("registration.problem.summary.empty"));
        } else if (value("summary").length() > LONGEST_SUMMARY) {
            problems.add("summary", wording.text("registration.problem.summary.long", LONGEST_SUMMARY,
                    value("summary").length()));
        }
        if (topics().isEmpty() || topics().size() > Profile.MOST_TOPICS || !known.containsAll(topics())) {
            problems.add(TOPICS, wording.text("registration.problem.topics", Profile.MOST_TOPICS));
        }
        if (value("city").length() > LONGEST_CITY) {
            problems.add("city", wording.text("registration.problem.city", LONGEST_CITY));
        }
        if (!value("contact").isEmpty() && EmailAddress.read(value("contact")).isEmpty()) {
            problems.add("contact", wording.text("registration.problem.contact"));
        }
        if (!signedIn) {
            PersonName.problem(value("person"))
                    .ifPresent(key -> problems.add("person", wording.text(key, Person.LONGEST_NAME)));
            if (email().isEmpty()) {
                problems.add("email", wording.text("registration.problem.email"));
            }
        }
        return problems;
    }

    private void judgeName(Problems problems, Wording wording) {
        if (value("name").isEmpty()) {
            problems.add("name", wording.text("registration.problem.name.empty"));
        } else if (value("name").length() > Profile.LONGEST_NAME) {
            problems.add("name", wording.text("registration.problem.name.long", Profile.LONGEST_NAME));
        } else if (PersonName.hidesOrTurns(value("name"))) {
            problems.add("name", wording.text("registration.problem.name.signs"));
        }
    }

    /** What is known from the first page, to be compared with what is listed already. */
    Profile first(Language reader) {
        return begun(reader).build();
    }

    /** What the organisation says of itself; only of a form without problems. */
    Profile profile(Language reader) {
        var language = language(reader);
        var profile = begun(reader)
                .summary(LocalizedText.of(language, value("summary")))
                .topics(topics())
                .seat(Country.of(value("country")).orElse(null),
                        value("city").isEmpty() ? null : LocalizedText.of(language, value("city")), null)
                .reach(Reach.of(value("reach")).orElse(null))
                .kinds(Kind.of(value("kind")).stream().toList());
        EmailAddress.read(value("contact"))
                .ifPresent(address -> profile.reachedBy(new Contact(Contact.Means.EMAIL, address.text(),
                        Audience.of(value("audience")).orElse(Audience.NOBODY))));
        return profile.build();
    }

    private Profile.Builder begun(Language reader) {
        return Profile.named(LocalizedText.of(language(reader), value("name")))
                .seat(Country.of(value("country")).orElse(null), null, null)
                .website(WebAddress.parse(value("website")).orElse(null));
    }

    /** It holds what somebody has told nobody yet. */
    @Override
    public String toString() {
        return "RegistrationForm" + fields.keySet();
    }
}
