package org.multaqa.signin;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody proves their second factor.
 *
 * @param next where they wanted to go, or empty
 */
record CodePage(Frame frame, Problems problems, Field code, String next) implements Page {}
