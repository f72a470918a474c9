package org.multaqa.directory;

import java.util.List;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * All topics, or all countries.
 *
 * @param count of organisations, in words
 */
record OverviewPage(Frame frame, String count, List<TopicRow> topics, List<CountryRow> countries) implements Page {}
