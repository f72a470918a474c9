package org.multaqa.cases;

/** What a case asks for can no longer be done, because something else was decided meanwhile. */
public class NoLongerDueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoLongerDueException(String why) {
        super(why);
    }
}
