package org.multaqa.desk;

import java.util.List;

import org.multaqa.language.Written;

/**
 * A kiosk that may be the same as what is asked for.
 *
 * @param reasons in words, the strongest first
 */
record Likeness(Written name, String href, List<String> reasons) {}
