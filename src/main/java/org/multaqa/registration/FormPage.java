package org.multaqa.registration;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.names.NameOrder;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.Topic;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * A page of the form that registers an organisation, the first one or the whole.
 *
 * @param action where it is sent
 * @param saved whether it has just been kept as it is
 * @param signedIn whether the mall knows who registers, and need not ask
 */
record FormPage(Frame frame, RegistrationForm form, Problems problems, String action, boolean saved, boolean signedIn,
        List<Topic> topics) implements Page {

    Field name() {
        return field("name", "text").hinting(frame.text("registration.name.hint")).completing("organization");
    }

    Field website() {
        return field("website", "url").hinting(frame.text("registration.website.hint")).asOptional();
    }

    Field summary() {
        return field("summary", "text").hinting(frame.text("registration.summary.hint"));
    }

    Field city() {
        return field("city", "text").asOptional();
    }

    Field contact() {
        return field("contact", "email").hinting(frame.text("registration.contact.hint")).asOptional();
    }

    Field person() {
        return field("person", "text").hinting(frame.text("registration.person.hint")).completing("nickname");
    }

    Field email() {
        return field("email", "email").hinting(frame.text("registration.email.hint")).completing("email");
    }

    private Field field(String name, String type) {
        return Field.of(name, type, frame.text("registration." + name)).holding(form.value(name)).judgedBy(problems);
    }

    List<Choice> countries() {
        return Country.all()
                .map(country -> choice("country", country.slug(), country.name(frame.language())))
                .sorted(Comparator.comparing(Choice::label, NameOrder.of(frame.language())))
                .toList();
    }

    List<Choice> languages() {
        var written = form.language(frame.language());
        return Stream.of(Language.values())
                .map(language -> new Choice(language.code(), language.ownName(), language == written))
                .toList();
    }

    List<Choice> reaches() {
        return Stream.of(Reach.values())
                .map(reach -> choice("reach", reach.word(), frame.text("organisations.reach." + reach.word())))
                .toList();
    }

    List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> choice("kind", kind.word(), frame.text("organisations.kind." + kind.word())))
                .toList();
    }

    List<Choice> audiences() {
        var chosen = Audience.of(form.value("audience")).orElse(Audience.NOBODY);
        return Stream.of(Audience.NOBODY, Audience.MEMBERS, Audience.EVERYONE)
                .map(audience -> new Choice(audience.word(), frame.text("registration.audience." + audience.word()),
                        audience == chosen))
                .toList();
    }

    List<Choice> topicChoices() {
        return topics.stream()
                .map(topic -> new Choice(topic.slug(), topic.name().bestFor(frame.language()).text(),
                        form.topics().contains(topic.slug())))
                .toList();
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, form.value(field).equals(value));
    }
}
