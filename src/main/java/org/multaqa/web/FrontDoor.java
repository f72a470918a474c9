package org.multaqa.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Shows whoever comes to {@code /} to the page in their language. */
@Controller
class FrontDoor {

    @GetMapping("/")
    ResponseEntity<Void> enter(@RequestHeader(name = "Accept-Language", required = false) @Nullable String languages) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/" + Language.best(languages).code()))
                .header("Vary", "Accept-Language")
                .build();
    }
}
