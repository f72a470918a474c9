package org.multaqa.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A text as a QR code (ISO/IEC 18004), drawn as a path of unit squares with the quiet zone around it.
 *
 * @param size of the whole, in squares a side
 */
record Picture(int size, String path) {

    private static final int QUIET = 4;

    static Picture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
                }
            }
        }
        return new Picture(code.size + 2 * QUIET, path.toString());
    }
}
