package org.multaqa.registration;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * A page that says what has happened, or what one button will do.
 *
 * @param key of its messages, such as {@code registration.sent}
 * @param action where the button leads, or empty for none
 * @param name of the organisation, or what else the message tells
 */
record MessagePage(Frame frame, String key, String name, String action) implements Page {

    String text() {
        return frame.text(key + ".text", name);
    }
}
