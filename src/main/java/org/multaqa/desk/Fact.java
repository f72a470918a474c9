package org.multaqa.desk;

import java.util.List;

/**
 * Something that is known, with what it is called.
 *
 * @param values as they are written, at least one
 * @param prose whether they are read in sentences, and so begin on the side of their own language
 */
record Fact(String label, List<Value> values, boolean prose) {

    /**
     * One of the values.
     *
     * @param href where it leads, or empty
     * @param code whether it is an address or a number, which reads from the left in every language
     */
    record Value(Scrap text, String href, boolean code) {}
}
