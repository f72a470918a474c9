package org.multaqa.mall;

import java.util.List;

import org.multaqa.directory.Entry;
import org.multaqa.directory.Signpost;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/** What is offered while a reader types: a part of a page, for the script that asked. */
record SuggestionsPage(Frame frame, List<Signpost> signposts, List<Entry> entries) implements Page {}
