package org.multaqa.mall;

import org.multaqa.web.Frame;
import org.multaqa.web.Page;

/**
 * A page about the mall.
 *
 * @param host who runs this mall
 */
record AboutPage(Frame frame, AboutText text, HostSettings host) implements Page {

    /** Who runs this mall, in words. */
    String runBy() {
        return host.name().isEmpty() ? frame.text("about.host.unnamed") : frame.text("about.host.named", host.name());
    }
}
