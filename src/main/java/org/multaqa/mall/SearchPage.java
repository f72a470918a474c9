package org.multaqa.mall;

import java.util.List;

import org.multaqa.directory.Entry;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The search over everything.
 *
 * @param searched what was looked for, or empty before anything was
 * @param problem what could not be understood of the address, in the reader's words, or empty
 * @param count of what was found, in words
 * @param first the address of the first page, or empty on it
 * @param next the address of the next page, or empty
 * @param narrow the same search in the directory, where facets narrow it
 */
record SearchPage(Frame frame, String searched, String problem, String count, List<Entry> entries, String first,
        String next, String narrow) implements Page {}
