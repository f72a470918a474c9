package org.multaqa.mall;

import java.util.List;

import org.multaqa.directory.Entry;
import org.multaqa.directory.MapDrawing;
import org.multaqa.directory.Pager;
import org.multaqa.directory.TopicRow;
import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The look of the mall.
 *
 * @param colours the names of the colours' tokens
 * @param sentences one sentence, in each language
 * @param emblems a series of them, as SVG
 * @param rows the newest organisations
 * @param pager as on a page amid a list
 */
record DesignPage(Frame frame, List<String> colours, List<Written> sentences, List<String> emblems, List<Entry> rows,
        Pager pager, List<TopicRow> topics, MapDrawing map) implements Page {

    List<String> sizes() {
        return Tokens.SIZES;
    }
}
