package org.multaqa.editing;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * Going dark and coming back: what that does, and one button.
 *
 * @param dark whether it is dark now
 */
record DarknessPage(Frame frame, Written organisation, boolean dark, String action, String back) implements Page {}
