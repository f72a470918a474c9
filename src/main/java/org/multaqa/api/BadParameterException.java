package org.multaqa.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A parameter that the API does not understand: a problem detail that names it and what it may be. */
class BadParameterException extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    BadParameterException(String parameter, String allowed) {
        super(HttpStatus.BAD_REQUEST);
        setTitle("Unknown value of the parameter " + parameter);
        setDetail("The parameter " + parameter + " takes " + allowed + ".");
    }
}
