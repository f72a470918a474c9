package org.multaqa.imports;

/** The file as a whole cannot be imported; the message is the key of a sentence for whoever gave it. */
class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object[] facts;

    UnusableFileException(String key, Object... facts) {
        super("imports.file." + key);
        this.facts = facts;
    }

    String key() {
        return String.valueOf(getMessage());
    }

    Object[] facts() {
        return facts;
    }
}
