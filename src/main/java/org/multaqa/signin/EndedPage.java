package org.multaqa.signin;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The page of a link that opens nothing.
 *
 * @param way below the language to where a new one is asked for; empty where nobody can ask
 */
record EndedPage(Frame frame, String way) implements Page {}
