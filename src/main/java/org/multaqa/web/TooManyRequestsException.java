package org.multaqa.web;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A network has used up its allowance. */
public class TooManyRequestsException extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    /** Nothing is left before that time has passed. */
    public TooManyRequestsException(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        setDetail("Your network has asked too often; ask again in " + seconds + " s.");
        getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    /** A refusal is no fault of the program, and there are many: nobody reads where it came from. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
