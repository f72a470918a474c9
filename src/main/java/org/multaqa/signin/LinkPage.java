package org.multaqa.signin;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The page to which a link for signing in leads: opening it changes nothing, for programs that guard mailboxes open every
 * link; its button does.
 *
 * @param name by which the one goes who signs in by it
 * @param next where they wanted to go, or empty
 */
record LinkPage(Frame frame, String name, String next) implements Page {}
