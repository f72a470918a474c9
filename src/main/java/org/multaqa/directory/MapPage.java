package org.multaqa.directory;

import java.util.List;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * A map, and the same as a table.
 *
 * @param count of organisations, in words
 * @param name of the part of the world it shows
 * @param other the other map
 */
record MapPage(Frame frame, String count, String name, Link other, MapDrawing map, List<CountryRow> countries)
        implements
            Page {}
