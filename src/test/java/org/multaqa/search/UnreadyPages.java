package org.multaqa.search;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses that search while the index is being built. */
@Controller
public class UnreadyPages {

    @GetMapping({"/{language:ar|en|fr}/unready", "/api/v1/unready"})
    String search() {
        throw new SearchNotReadyException();
    }
}
