package org.multaqa.registration;

import java.util.List;

import org.multaqa.directory.Entry;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Organisations that are listed and may be the one that somebody registers.
 *
 * @param name that they typed
 * @param onward where none of these leads
 */
record LikelyPage(Frame frame, String name, List<Entry> entries, String onward) implements Page {}
