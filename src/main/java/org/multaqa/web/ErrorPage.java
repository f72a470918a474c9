package org.multaqa.web;

/**
 * The page that says what went wrong.
 *
 * @param key of its messages: {@code missing}, {@code misdirected}, {@code toomany}, {@code busy}, {@code indexing},
 *     {@code refused} or {@code failed}
 * @param number by which the log can be searched for this failure; empty where it was no failure of ours
 * @param seconds how many seconds to wait before the next try; 0 where nobody can tell
 */
record ErrorPage(Frame frame, String key, String number, int seconds) implements Page {

    String heading() {
        return frame.text("web.error." + key + ".heading");
    }

    String advice() {
        return frame.text("web.error." + key + ".advice", seconds);
    }
}
