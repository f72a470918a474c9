package org.multaqa.commands;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Text for a terminal: without the isolates that keep names in order on a page (U+2066 to U+2069), which terminals show
 * as boxes.
 */
final class PlainOutput extends FilterWriter {

    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2069';

    private PlainOutput(OutputStream terminal) {
        super(new OutputStreamWriter(terminal, StandardCharsets.UTF_8));
    }

    static PrintWriter to(OutputStream terminal) {
        return new PrintWriter(new PlainOutput(terminal), true);
    }

    @Override
    public void write(int letter) throws IOException {
        if (letter < FIRST_ISOLATE || letter > LAST_ISOLATE) {
            super.write(letter);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }
}
