package org.multaqa.files;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that the mall takes; a picture is kept as JPEG or PNG, whichever suits it. */
public enum FileKind {

    /** ITU-T T.81. */
    JPEG("image/jpeg", "jpg"),
    /** PNG, third edition. */
    PNG("image/png", "png"),
    /** RFC 9649; none is kept. */
    WEBP("image/webp", "webp"),
    /** ISO 32000. */
    PDF("application/pdf", "pdf"),
    /** OpenDocument 1.3, a text. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** ECMA-376, a text without programs. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** RFC 4180, in UTF-8. */
    CSV("text/csv", "csv");

    private final String mediaType;
    private final String ending;

    FileKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The one of that media type. */
    static Optional<FileKind> of(String mediaType) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    /** As registered with IANA, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What file names of this kind end with, without the dot. */
    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return switch (this) {
            case JPEG, PNG, WEBP -> true;
            case PDF, ODT, DOCX, CSV -> false;
        };
    }
}
