package org.multaqa.web;

/**
 * The page that says what went wrong.
 *
 * @param key of its messages: {@code missing}, {@code misdirected}, {@code toomany}, {@code busy}, {@code indexing},
 *     {@code refused} or {@code failed}
 * @param number by which the log can be searched for this failure; empty where it was no failure of ours
 */
record ErrorPage(Frame frame, String key, String number) implements Page {

    String heading() {
        return frame.text("web.error." + key + ".heading");
    }

    String advice() {
        return frame.text("web.error." + key + ".advice");
    }
}
