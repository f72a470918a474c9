package org.multaqa.search;

/** The place where a page should begin is not one that a search gave. */
public class UnreadableCursorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableCursorException() {
        super("not a cursor of this search");
    }
}
