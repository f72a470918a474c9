package org.multaqa.directory;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What directory/_map.jte draws.
 *
 * @param labelledBy id of the heading that names the map on its page
 * @param isPart whether it shows a part of the world: the land around it is no country's, the Comoros have a corner
 * @param context outlines of land that is only there for the eye
 * @param legend what each level that occurs stands for, from none upwards
 */
public record MapDrawing(String labelledBy, String viewBox, boolean isPart, List<String> context,
        List<Country> countries,
        List<LegendEntry> legend) {

    /**
     * @param outline SVG path data
     * @param level 0 for no organisations, up to 5 for the most
     * @param link absent where there are no organisations
     */
    public record Country(String iso2, String outline, int level, @Nullable Link link) {}

    public record Link(String href, String title) {}

    /** Numbers of organisations from one to another, both included. */
    public record LegendEntry(int level, long from, long to) {

        /** Whether it stands for countries without any. */
        public boolean isNone() { return to == 0; }
    }
}
