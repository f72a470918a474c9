package org.multaqa.signin;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * The page to which the link to a new address leads; its button makes the address count.
 *
 * @param address the new one
 */
record NewAddressPage(Frame frame, String address) implements Page {}
