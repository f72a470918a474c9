package org.multaqa.signin;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;

/** The codes of six digits that an authenticator app shows, a new one each half minute (RFC 6238). */
record TimedCodes(byte[] secret) {

    private static final int SECONDS = 30;
    /** A clock may be half a minute behind or before (RFC 6238, section 5.2). */
    private static final int DRIFT = 1;

    /** The step of time whose code that is, of those near now; a code may be typed in any digits, and with spaces. */
    OptionalLong step(String typed, Instant now) {
        var code = digits(typed);
        long current = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> same(code, at(step)))
                .findFirst();
    }

    /** The code of that moment. */
    String at(Instant moment) {
        return at(moment.getEpochSecond() / SECONDS);
    }

    private String at(long step) {
        try {
            return new HmacOneTimePasswordGenerator().generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"),
                    step);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .limit(10)
                .map(digit -> Character.forDigit(Character.digit(digit, 10), 10))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
