package org.multaqa.directory;

import java.util.List;
import java.util.Map;

import org.multaqa.cache.Cached;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Section;
import org.multaqa.web.Show;
import org.multaqa.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The maps of the world and of the Arab world. */
@Controller
class MapPages {

    private static final String HEADING = "map-h";
    private static final String WORLD = "world";
    private static final String ARAB_WORLD = "arab-world";

    private final Overview overview;
    private final Maps maps;
    private final Frames frames;

    MapPages(Overview overview, Maps maps, Frames frames) {
        this.overview = overview;
        this.maps = maps;
        this.frames = frames;
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/map")
    ModelAndView world(Visit visit) {
        var counted = overview.count(visit.wording());
        var map = maps.world(HEADING, counted.byCountry(), visit.wording());
        return show(visit, counted, counted.byCountry(), WORLD, map, counted.countries());
    }

    @Cached
    @GetMapping("/{language:ar|en|fr}/map/arab-world")
    ModelAndView arabWorld(Visit visit) {
        var counted = overview.count(visit.wording());
        var counts = counted.byArabCountry();
        return show(visit, counted, counts, ARAB_WORLD,
                maps.arabWorld(HEADING, counts, visit.wording()), counted.countries(counts));
    }

    private ModelAndView show(Visit visit, Overview.Counted counted, Map<Country, Long> counts, String shown,
            MapDrawing map, List<CountryRow> rows) {
        var sum = shown.equals(WORLD) ? counted.total() : counts.values().stream().mapToLong(Long::longValue).sum();
        var count = visit.text("directory.list.count", sum, counts.size());
        var name = name(visit, shown);
        Frame frame = frames.of(visit, visit.text("directory.map.heading") + " · " + name, "directory")
                .in(Section.MAP)
                .describedAs(count);
        return Show.page("directory/map", new MapPage(frame, count, name, links(visit, frame), map, rows));
    }

    private static List<Link> links(Visit visit, Frame frame) {
        var world = new Link(name(visit, WORLD), frame.at("map"));
        var arabWorld = new Link(name(visit, ARAB_WORLD), frame.at("map", ARAB_WORLD));
        return visit.language() == Language.AR ? List.of(arabWorld, world) : List.of(world, arabWorld);
    }

    private static String name(Visit visit, String map) {
        return visit.text("directory.map." + map);
    }
}
