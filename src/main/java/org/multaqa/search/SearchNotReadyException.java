package org.multaqa.search;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The index is being built for the first time: try again soon. */
@ResponseStatus(code = HttpStatus.SERVICE_UNAVAILABLE, reason = "indexing")
public class SearchNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SearchNotReadyException() {
        super("the search index is not built yet");
    }
}
