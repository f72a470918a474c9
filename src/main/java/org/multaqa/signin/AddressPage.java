package org.multaqa.signin;

import java.util.List;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody changes their address.
 *
 * @param address theirs until now
 * @param sentTo the new one to which a link is on its way, or empty
 * @param saved whether it has just been changed
 */
record AddressPage(Frame frame, Problems problems, String address, String sentTo, boolean saved, List<Field> fields)
        implements
            Page {}
