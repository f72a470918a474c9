package org.multaqa.web;

/** What one template reads, all of it. */
public interface Page {

    /** Head, foot and what the page says of itself to browsers and search engines. */
    Frame frame();
}
