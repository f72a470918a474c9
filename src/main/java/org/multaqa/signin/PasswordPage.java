package org.multaqa.signin;

import java.util.List;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody changes their password.
 *
 * @param saved whether that has just been done
 */
record PasswordPage(Frame frame, Problems problems, boolean saved, List<Field> fields) implements Page {}
