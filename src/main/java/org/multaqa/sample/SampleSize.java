package org.multaqa.sample;

/**
 * How large a sample mall this is.
 *
 * @param wanted how many published organisations it is to have
 * @param made how many of them are there
 */
record SampleSize(int wanted, int made) {

    boolean complete() {
        return made == wanted;
    }
}
