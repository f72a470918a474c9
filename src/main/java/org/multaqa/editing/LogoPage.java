package org.multaqa.editing;

import org.multaqa.language.Written;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The logo.
 *
 * @param sign the logo or the emblem, an HTML element
 * @param there whether there is a logo
 */
record LogoPage(Frame frame, Written organisation, Problems problems, String sign, boolean there, String action,
        String back) implements Page {}
