package org.multaqa.web;

import java.util.Optional;

/** Something that every page must say, such as that this is only a sample mall. */
public interface SiteNotice {

    /** The key of the message, or empty if there is nothing to say now. Asked for every page: it must be cheap. */
    Optional<String> key();
}
