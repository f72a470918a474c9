package org.multaqa.kiosks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.logos.Logos;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.State;
import org.multaqa.organisations.Topics;
import org.multaqa.web.Frames;
import org.multaqa.web.LinkedData;
import org.multaqa.web.Section;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Component;

/** Puts a kiosk together, in the transaction of whoever reads it. */
@Component
class Kiosks {

    private final Organisations organisations;
    private final Relations relations;
    private final Topics topics;
    private final Neighbours neighbours;
    private final Logos logos;
    private final Frames frames;
    private final Clock clock;

    Kiosks(Organisations organisations, Relations relations, Topics topics, Neighbours neighbours, Logos logos,
            Frames frames, Clock clock) {
        this.organisations = organisations;
        this.relations = relations;
        this.topics = topics;
        this.neighbours = neighbours;
        this.logos = logos;
        this.frames = frames;
        this.clock = clock;
    }

    KioskPage page(Organisation organisation, Visit visit) {
        var profile = organisation.profile();
        var itsTopics = profile.topics()
                .stream()
                .flatMap(topic -> Stream.ofNullable(topics.bySlug().get(topic)))
                .toList();
        var related = relations.of(organisation.id());
        var introduction = new Introduction(profile, itsTopics, visit.wording());
        var frame = frames.of(visit, profile.name().bestFor(visit.language()).text(), "kiosks")
                .in(Section.ORGANISATIONS)
                .describedAs(introduction.sentence());
        var shown = organisation.state() == State.PUBLISHED
                ? frame.telling(LinkedData.json(new SchemaOrganisation(organisation, itsTopics, related, frame)
                        .properties()))
                : frame.unlisted();
        return new KioskPage(shown, organisation,
                logos.signs(List.of(organisation.id())).of(organisation.id()), itsTopics,
                neighbours.bound(related, visit.wording()),
                neighbours.related(organisation, visit.wording()), LocalDate.now(clock),
                visit.reader().isSignedIn() && organisations.isWritten(organisation.id()), null);
    }
}
