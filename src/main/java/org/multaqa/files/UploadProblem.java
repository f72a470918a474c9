package org.multaqa.files;

import java.util.Locale;

/** Why an upload is not taken, said to the reader by the message of its key. */
public enum UploadProblem {

    /** More than 20 MB. */
    TOO_LARGE,
    /** No bytes at all, as when no file was chosen. */
    EMPTY,
    /** By its content none of the kinds that are taken, or two kinds at once. */
    UNKNOWN_KIND,
    /** A picture is wanted, and this is none. */
    NOT_A_PICTURE,
    /** It begins as one of the kinds, and cannot be read to its end. */
    BROKEN,
    /** A picture of more than 40 megapixels. */
    TOO_MANY_PIXELS,
    /** An archive that unpacks to far more than it says, or has too many parts. */
    TOO_DENSE,
    /** A document that carries a program. */
    PROGRAM,
    /** Too many pictures are being read; the same may be taken a little later. */
    BUSY;

    /** The message's key. */
    public String key() {
        return "files.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
