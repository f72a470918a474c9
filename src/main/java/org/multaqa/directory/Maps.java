package org.multaqa.directory;

import java.util.HashMap;
import java.util.Map;

import org.multaqa.language.Country;
import org.multaqa.language.Wording;
import org.springframework.stereotype.Component;

/** Draws maps of where the organisations are. */
@Component
public class Maps {

    /** The Arab world, named by the heading with that id. */
    public MapDrawing arabWorld(String labelledBy, Map<Country, Long> counts, Wording wording) {
        return drawing(MapShapes.arabWorld(), labelledBy, counts, wording);
    }

    /** The world, named by the heading with that id. */
    MapDrawing world(String labelledBy, Map<Country, Long> counts, Wording wording) {
        return drawing(MapShapes.world(), labelledBy, counts, wording);
    }

    private static MapDrawing drawing(MapShapes shapes, String labelledBy, Map<Country, Long> counts,
            Wording wording) {
        var byCode = new HashMap<String, Long>();
        counts.forEach((country, count) -> byCode.put(country.code(), count));
        var home = "/" + wording.language().code() + "/countries/";
        return shapes.drawing(labelledBy, byCode, code -> home + new Country(code).slug(),
                (code, count) -> wording.text("directory.map.country", new Country(code).name(wording.language()),
                        count));
    }
}
