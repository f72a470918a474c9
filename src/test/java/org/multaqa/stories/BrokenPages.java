package org.multaqa.stories;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Addresses that fail as a fault in the program would: the reader must get a page all the same. */
@Controller
class BrokenPages {

    @GetMapping({"/{language:ar|en|fr}/broken", "/api/v1/broken"})
    String fail() {
        throw new IllegalStateException("broken on purpose");
    }
}
