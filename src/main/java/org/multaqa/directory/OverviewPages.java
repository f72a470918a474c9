package org.multaqa.directory;

import java.util.List;

import org.multaqa.cache.Cached;
import org.multaqa.web.Frames;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All topics, all countries. */
@Controller
class OverviewPages {

    private final Overview overview;
    private final Frames frames;

    OverviewPages(Overview overview, Frames frames) {
        this.overview = overview;
        this.frames = frames;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/topics")
    ModelAndView topics(Visit visit) {
        var counted = overview.count(visit.wording());
        var frame = frames.of(visit, visit.text("directory.topics.heading"), "directory")
                .in(Section.TOPICS)
                .describedAs(visit.text("directory.topics.lead"));
        return Show.page("directory/topics",
                new OverviewPage(frame, count(visit, counted), counted.topics(), List.of()));
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/countries")
    ModelAndView countries(Visit visit) {
        var counted = overview.count(visit.wording());
        var frame = frames.of(visit, visit.text("directory.countries.heading"), "directory")
                .in(Section.COUNTRIES)
                .describedAs(count(visit, counted));
        return Show.page("directory/countries",
                new OverviewPage(frame, count(visit, counted), List.of(), counted.countries()));
    }

    private static String count(Visit visit, Overview.Counted counted) {
        return visit.text("directory.list.count", counted.total(), counted.byCountry().size());
    }
}
