package org.multaqa.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.desk.Fact.Value;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Topics;
import org.multaqa.organisations.WebAddress;

/** All that is known of an organisation, as somebody needs it who checks it: each text in every language that it has. */
final class Dossier {

    private final Organisation organisation;
    private final Profile profile;
    private final Topics topics;
    private final Wording wording;
    private final List<Fact> facts = new ArrayList<>();

    private Dossier(Organisation organisation, Topics topics, Wording wording) {
        this.organisation = organisation;
        this.profile = organisation.profile();
        this.topics = topics;
        this.wording = wording;
    }

    static List<Fact> of(Organisation organisation, Topics topics, Wording wording) {
        var dossier = new Dossier(organisation, topics, wording);
        dossier.names();
        dossier.place();
        dossier.ways();
        dossier.texts();
        dossier.standing();
        return List.copyOf(dossier.facts);
    }

    private void names() {
        add("desk.fact.name", written(profile.name()));
        add("kiosks.facts.names", profile.otherNames().stream().map(name -> plain(name.text(), name.language())));
        add("kiosks.facts.acronyms", profile.acronyms().stream().map(acronym -> plain(acronym, null)));
        add("kiosks.facts.kind",
                profile.kinds().stream().map(kind -> ours(wording.text("organisations.kind." + kind.word()))));
        add("kiosks.facts.topics",
                profile.topics()
                        .stream()
                        .flatMap(topic -> Stream.ofNullable(topics.bySlug().get(topic)))
                        .map(topic -> ours(topic.name().bestFor(wording.language()).text())));
    }

    private void place() {
        add("kiosks.facts.seat", Stream.concat(written(profile.city()),
                Optional.ofNullable(profile.country())
                        .map(country -> ours(country.name(wording.language())))
                        .stream()));
        add("kiosks.facts.reach", Optional.ofNullable(profile.reach())
                .map(reach -> ours(wording.text("organisations.reach." + reach.word())))
                .stream());
        add("kiosks.facts.languages",
                profile.languages().stream().map(language -> ours(wording.nameOfLanguage(language))));
        add("kiosks.facts.founded",
                Optional.ofNullable(profile.founded()).map(year -> ours(wording.year(year))).stream());
    }

    private void ways() {
        add("kiosks.card.website", Optional.ofNullable(profile.website())
                .map(site -> new Value(new Scrap(WebAddress.readable(site), null, null), site.toString(), true))
                .stream());
        for (var contact : profile.contacts()) {
            add("kiosks.card." + contact.means().word(), Stream.of(contact(contact)));
        }
        add("desk.fact.social",
                profile.socialAddresses()
                        .stream()
                        .map(social -> new Value(
                                new Scrap(WebAddress.readable(social.address()), null, null),
                                social.address().toString(), true)));
        add("desk.fact.identifiers",
                profile.identifiers()
                        .stream()
                        .filter(ExternalIdentifier::isOfRegister)
                        .map(one -> new Value(new Scrap(one.toString(), null, null), "", true)));
    }

    private static Value contact(Contact contact) {
        boolean postal = contact.means() == Contact.Means.ADDRESS;
        return new Value(new Scrap(contact.shown(), null, null), contact.link(), !postal);
    }

    private void texts() {
        add("desk.fact.summary", written(profile.summary()), true);
        add("kiosks.show.about", written(profile.description()), true);
    }

    private void standing() {
        add("desk.fact.state", Stream.of(ours(wording.text("desk.state." + organisation.state().word()))));
        add("kiosks.show.provenance", Optional.ofNullable(organisation.provenance())
                .map(source -> new Value(Scrap.of(source.source(), null, wording.language()),
                        Optional.ofNullable(source.address()).map(Object::toString).orElse(""), false))
                .stream());
    }

    private Stream<Value> written(@Nullable LocalizedText text) {
        return text == null
                ? Stream.empty()
                : text.texts().entrySet().stream().map(one -> plain(one.getValue(), one.getKey()));
    }

    private Value plain(String text, @Nullable Language language) {
        return new Value(Scrap.of(text, language, wording.language()), "", false);
    }

    private static Value ours(String text) {
        return new Value(new Scrap(text, null, null), "", false);
    }

    private void add(String key, Stream<Value> values) {
        add(key, values, false);
    }

    private void add(String key, Stream<Value> values, boolean prose) {
        var known = values.toList();
        if (!known.isEmpty()) {
            facts.add(new Fact(wording.text(key), known, prose));
        }
    }
}
