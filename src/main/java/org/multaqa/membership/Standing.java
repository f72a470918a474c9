package org.multaqa.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody is in an organisation. */
public enum Standing {

    /** Answers for it: its members, boards, safety, export and closing besides. The mall asks for two. */
    OWNER,
    /** Writes and translates as the organisation. */
    EDITOR;

    /** The word in the database, where the policies read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever has the other standing may do nothing that this one may not. */
    boolean isAtLeast(Standing other) {
        return this == OWNER || other == EDITOR;
    }

    /** The standing of that word, if it is one. */
    public static Optional<Standing> of(String word) {
        return Stream.of(values()).filter(standing -> standing.word().equals(word)).findFirst();
    }
}
