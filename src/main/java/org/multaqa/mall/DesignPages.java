package org.multaqa.mall;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.multaqa.cache.Cached;
import org.multaqa.directory.Entries;
import org.multaqa.directory.Maps;
import org.multaqa.directory.Overview;
import org.multaqa.directory.Pager;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Written;
import org.multaqa.organisations.Emblem;
import org.multaqa.web.Frames;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The look of the mall on one page, made of the fragments that the other pages are made of. */
@Controller
class DesignPages {

    private static final int EMBLEMS = 40;

    private final Overview overview;
    private final Entries entries;
    private final Maps maps;
    private final Messages messages;
    private final Gate gate;
    private final Frames frames;

    DesignPages(Overview overview, Entries entries, Maps maps, Messages messages, Gate gate, Frames frames) {
        this.overview = overview;
        this.entries = entries;
        this.maps = maps;
        this.messages = messages;
        this.gate = gate;
        this.frames = frames;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/about/design")
    ModelAndView design(Visit visit) {
        var counted = overview.count(visit.wording());
        var rows = gate.read(Viewer.VISITOR, () -> entries.of(counted.newest(), visit.wording()));
        var frame = frames.of(visit, visit.text("design.page.heading"), "directory", "kiosks", "mall", "design")
                .in(Section.ABOUT)
                .describedAs(visit.text("design.page.lead"));
        return Show.page("mall/design", new DesignPage(frame, Tokens.COLOURS, sentences(), emblems(), rows,
                pager(visit, frame.at("organisations")), counted.topics(),
                maps.arabWorld("figures-h", counted.byCountry(), visit.wording())));
    }

    private static Pager pager(Visit visit, String list) {
        return new Pager(visit.text("directory.pager.place", 41, 60, 2000), list, list, list);
    }

    /** The same sentence in the three languages. */
    private List<Written> sentences() {
        return Stream.of(Language.values())
                .map(language -> new Written(messages.in(language).text("mall.home.heading"), language))
                .toList();
    }

    private static List<String> emblems() {
        return IntStream.range(0, EMBLEMS).mapToObj(number -> new Emblem(new UUID(0, number)).svg()).toList();
    }
}
