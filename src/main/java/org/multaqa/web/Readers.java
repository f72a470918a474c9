package org.multaqa.web;

import jakarta.servlet.http.HttpServletRequest;

/** Knows who sent a request. */
public interface Readers {

    /** The reader; a visitor where nobody is signed in. */
    Reader of(HttpServletRequest request);
}
