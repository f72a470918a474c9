package org.multaqa.imports;

/** What has become of a row. */
enum Outcome {

    /** The mall did not know the organisation. */
    ADDED,
    /** The mall knew something else of it. */
    CHANGED,
    /** The mall knew as much. */
    UNCHANGED,
    /** Its own people answer for it, so that no file does. */
    CLAIMED,
    /** There is an error in the row. */
    REFUSED
}
