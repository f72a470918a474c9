package org.multaqa.kiosks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.cache.Cached;
import org.multaqa.gate.Gate;
import org.multaqa.logos.Logos;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.State;
import org.multaqa.organisations.Topics;
import org.multaqa.web.Frames;
import org.multaqa.web.LinkedData;
import org.multaqa.web.MissingException;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The kiosks. */
@Controller
class KioskPages {

    private final Organisations organisations;
    private final Relations relations;
    private final Topics topics;
    private final Neighbours neighbours;
    private final Logos logos;
    private final Gate gate;
    private final Frames frames;
    private final Clock clock;

    KioskPages(Organisations organisations, Relations relations, Topics topics, Neighbours neighbours, Logos logos,
            Gate gate, Frames frames, Clock clock) {
        this.organisations = organisations;
        this.relations = relations;
        this.topics = topics;
        this.neighbours = neighbours;
        this.logos = logos;
        this.gate = gate;
        this.frames = frames;
        this.clock = clock;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/organisations/{slug}")
    ModelAndView kiosk(Visit visit, @PathVariable String slug) {
        return Show.page("kiosks/show", gate.read(visit.viewer(), () -> open(slug, visit)));
    }

    private KioskPage open(String slug, Visit visit) {
        var organisation = organisations.withSlug(slug).orElseThrow(MissingException::new);
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
                neighbours.related(organisation, visit.wording()), LocalDate.now(clock));
    }
}
