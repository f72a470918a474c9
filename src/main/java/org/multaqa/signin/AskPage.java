package org.multaqa.signin;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody asks for a link, and hears that it is on its way.
 *
 * @param next where they wanted to go, or empty
 * @param sentTo the address to which it goes; empty while it is asked for
 */
record AskPage(Frame frame, Problems problems, Errand errand, Field email, String next, String sentTo)
        implements
            Page {

    /** The words of that name for this errand. */
    String says(String element) {
        return frame.text("signin.ask." + errand.word() + "." + element);
    }

    String address() {
        return frame.at("sign-in", errand.word());
    }
}
