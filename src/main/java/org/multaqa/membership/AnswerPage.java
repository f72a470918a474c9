package org.multaqa.membership;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * What has become of an invitation.
 *
 * @param text in the reader's language
 */
record AnswerPage(Frame frame, String text) implements Page {}
