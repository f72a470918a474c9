package org.multaqa.gate;

/**
 * Who looks at the data. PostgreSQL's policies know these words; a transaction without a viewer sees nothing.
 */
public enum Viewer {

    /** Anyone: sees what is published, for everyone. */
    VISITOR("visitor"),

    /** The program at work for its operator: an import, the sample mall, the search log. No request ever has it. */
    PROGRAM("program");

    private final String word;

    Viewer(String word) {
        this.word = word;
    }

    /** The word that the policies compare with. */
    String word() {
        return word;
    }
}
