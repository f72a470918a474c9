package org.multaqa.commands;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Text for a terminal: without the controls by which a name in somebody's file would move its cursor, change its
 * settings or turn its lines around, and without the isolates that keep names in order on a page, which it shows as
 * boxes.
 */
final class PlainOutput extends FilterWriter {

    private static final String DIRECTION = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private PlainOutput(OutputStream terminal) {
        super(new OutputStreamWriter(terminal, StandardCharsets.UTF_8));
    }

    static PrintWriter to(OutputStream terminal) {
        return new PrintWriter(new PlainOutput(terminal), true);
    }

    @Override
    public void write(int letter) throws IOException {
        if (isPlain(letter)) {
            super.write(letter);
        }
    }

    private static boolean isPlain(int letter) {
        return letter == '\n' || letter == '\t'
                || !Character.isISOControl(letter) && DIRECTION.indexOf(letter) < 0;
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
