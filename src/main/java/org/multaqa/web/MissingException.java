package org.multaqa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at this address for this reader; whether it is absent or hidden, the answer is the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class MissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MissingException() {
        super("nothing here for this reader", null, false, false);
    }
}
