package org.multaqa.directory;

import java.util.List;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * A map, and the same as a table.
 *
 * @param count of organisations, in words
 * @param name of the part of the world it shows
 * @param maps the two there are, the reader's own first
 */
record MapPage(Frame frame, String count, String name, List<Link> maps, MapDrawing map, List<CountryRow> countries)
        implements
            Page {}
