package org.multaqa.accounts;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What those hear who are not let in. A visitor is asked to sign in, and led back afterwards; somebody of the team to
 * prove their second factor; and anybody else hears that there is no such page.
 */
@Component
class Doorstep implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final int LANGUAGE = "/en".length();

    private final SignedReaders readers;

    Doorstep(SignedReaders readers) {
        this.readers = readers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        lead(request, response, "/sign-in");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        var signed = readers.signed(request);
        if (refusal instanceof CsrfException) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (signed.filter(known -> !known.isWhole()).isPresent()) {
            lead(request, response, "/sign-in/code");
        } else if (signed.filter(known -> !known.roles().isEmpty()).isPresent()) {
            lead(request, response, signed.orElseThrow().coded() ? "/sign-in/code" : "/my/account/authenticator");
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String way) {
        var address = request.getRequestURI();
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        var query = request.getQueryString();
        var next = reading ? address + (query == null ? "" : "?" + query) : "";
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address.substring(0, LANGUAGE) + way
                + (next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }
}
