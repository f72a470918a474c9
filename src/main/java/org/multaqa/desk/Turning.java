package org.multaqa.desk;

import org.multaqa.directory.Pager;
import org.multaqa.web.MissingException;
import org.multaqa.web.Visit;

/** A list of the desk that is turned by number; where it lists people and acts, nobody comes twice at the same place. */
record Turning(int page) {

    /** So many stand on a page. */
    static final int ON_PAGE = 50;
    /** Pages behind it nobody reads one by one. */
    private static final int LAST = 100_000;

    Turning {
        if (page < 1 || page > LAST) {
            throw new MissingException();
        }
    }

    /** How many stand on the pages before. */
    long before() {
        return (page - 1L) * ON_PAGE;
    }

    /** One more than is shown, which tells whether there is a next page. */
    int wanted() {
        return ON_PAGE + 1;
    }

    /**
     * The ways to the pages beside this one.
     *
     * @param address of the first page, with its question mark
     * @param found at most {@link #wanted}
     */
    Pager pager(Visit visit, String address, int found) {
        boolean first = page == 1;
        if (found == 0 && !first) {
            throw new MissingException();
        }
        boolean last = found <= ON_PAGE;
        return new Pager(first && last ? "" : visit.text("desk.page", page), page < 3 ? "" : address + "page=1",
                first ? "" : address + "page=" + (page - 1), last ? "" : address + "page=" + (page + 1));
    }
}
