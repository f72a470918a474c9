package org.multaqa.mall;

import java.util.List;

import org.multaqa.directory.CountryRow;
import org.multaqa.directory.Entry;
import org.multaqa.directory.MapDrawing;
import org.multaqa.directory.TopicRow;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The front page.
 *
 * @param sentence what is here, in figures
 * @param newest the organisations that came last
 * @param map of the Arab world
 * @param countries with the most organisations
 */
record HomePage(Frame frame, String sentence, List<TopicRow> topics, List<Entry> newest, MapDrawing map,
        List<CountryRow> countries)
        implements
            Page {}
