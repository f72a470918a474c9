package org.multaqa.directory;

import java.util.List;
import java.util.UUID;

import org.multaqa.language.Wording;
import org.multaqa.logos.Logos;
import org.multaqa.logos.Signs;
import org.multaqa.organisations.OrganisationCard;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Topics;
import org.springframework.stereotype.Component;

/** Makes rows of organisations, for whichever list shows them. */
@Component
public class Entries {

    private final Organisations organisations;
    private final Topics topics;
    private final Logos logos;

    Entries(Organisations organisations, Topics topics, Logos logos) {
        this.organisations = organisations;
        this.topics = topics;
        this.logos = logos;
    }

    /** Rows of these organisations, in their order, as far as the viewer of the transaction sees them. */
    public List<Entry> of(List<UUID> ids, Wording wording) {
        var signs = logos.signs(ids);
        return organisations.cards(ids).stream().map(card -> entry(card, signs, wording)).toList();
    }

    private Entry entry(OrganisationCard card, Signs signs, Wording wording) {
        var reader = wording.language();
        var home = "/" + reader.code();
        var summary = card.summary();
        var city = card.city();
        var country = card.country();
        return new Entry("_entry-" + card.id().toString().substring(0, 8), home + "/organisations/" + card.slug(),
                signs.of(card.id()).small(), card.name().bestFor(reader),
                card.name().originalBeside(reader).orElse(null),
                card.acronyms().isEmpty() ? "" : card.acronyms().getFirst(),
                summary == null ? null : summary.bestFor(reader), city == null ? null : city.bestFor(reader),
                country == null ? "" : country.name(reader),
                country == null ? "" : home + "/countries/" + country.slug(),
                card.topics()
                        .stream()
                        .map(topic -> new Link(Facet.TOPIC.label(topic, wording, topics), home + "/topics/" + topic))
                        .toList(),
                wording.text(card.listing() ? "directory.entry.listing" : "directory.entry.kiosk"),
                confirmed(card, wording));
    }

    private static String confirmed(OrganisationCard card, Wording wording) {
        var day = card.confirmedOn();
        return day == null
                ? wording.text("directory.entry.unconfirmed")
                : wording.text("directory.entry.confirmed", wording.date(day));
    }
}
