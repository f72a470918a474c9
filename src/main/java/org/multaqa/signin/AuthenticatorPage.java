package org.multaqa.signin;

import java.util.List;

import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * The page on which somebody sets up their authenticator app.
 *
 * @param isSet whether one counts already; then there is no address
 * @param removable whether they may do without
 * @param address which teaches an app the secret, such as {@code otpauth://totp/…}; or empty
 * @param secret the same for typing, in groups of four; or empty
 * @param codesLeft how many codes on paper are left
 * @param recoveryCodes new ones, to be written down now; or none
 * @param next where they wanted to go
 */
record AuthenticatorPage(Frame frame, Problems problems, Field code, boolean isSet, boolean removable, String address,
        String secret, int codesLeft, List<String> recoveryCodes, String next) implements Page {

    Picture picture() {
        return Picture.of(address);
    }
}
