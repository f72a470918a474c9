package org.multaqa.mall;

import org.multaqa.cache.Cached;
import org.multaqa.directory.Entries;
import org.multaqa.directory.Maps;
import org.multaqa.directory.Overview;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.web.Frames;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page of the mall. */
@Controller
class HomePages {

    private static final int COUNTRIES = 7;

    private final Overview overview;
    private final Entries entries;
    private final Maps maps;
    private final Gate gate;
    private final Frames frames;

    HomePages(Overview overview, Entries entries, Maps maps, Gate gate, Frames frames) {
        this.overview = overview;
        this.entries = entries;
        this.maps = maps;
        this.gate = gate;
        this.frames = frames;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}")
    ModelAndView home(Visit visit) {
        var counted = overview.count(visit.wording());
        var newest = gate.read(Viewer.VISITOR, () -> entries.of(counted.newest(), visit.wording()));
        var sentence = visit.text("mall.home.lead", counted.total(), counted.byCountry().size());
        var frame = frames.of(visit, visit.text("mall.home.title"), "directory", "mall")
                .describedAs(sentence)
                .searchingFor("");
        return Show.page("mall/home", new HomePage(frame, sentence, counted.topics(), newest,
                maps.arabWorld("countries-h", counted.byCountry(), visit.wording()),
                counted.arabCountries().stream().limit(COUNTRIES).toList()));
    }
}
