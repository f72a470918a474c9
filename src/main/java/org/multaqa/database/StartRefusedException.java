package org.multaqa.database;

import org.jspecify.annotations.Nullable;

/**
 * The mall cannot start for a reason that an operator can mend. The message is one sentence in English for the log:
 * what is wrong and what to do. It is printed alone, without a stack trace, and the process ends with status 1.
 */
public final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefusedException(String sentence) {
        this(sentence, null);
    }

    public StartRefusedException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
