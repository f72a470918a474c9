package org.multaqa.signin;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody who forgot their password chooses another one.
 *
 * @param name by which the one goes whose password it is
 */
record NewPasswordPage(Frame frame, Problems problems, String name, Field password) implements Page {}
