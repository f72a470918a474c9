package org.multaqa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * What the forms of somebody who is signed in carry, so that no other site can send one in their name. It follows from
 * the session's secret, and so nothing of it is stored; on a page it is masked anew each time, since pages are packed.
 */
@Component
class FormTokens implements CsrfTokenRepository {

    static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-TOKEN";

    private final SessionCookie cookie;

    FormTokens(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookie.of(request).map(FormTokens::token).orElse(null);
    }

    /** For whoever has no session, and so nothing that a form of theirs could be abused for. */
    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Secret.draw());
    }

    private static CsrfToken token(Secret secret) {
        return new DefaultCsrfToken(HEADER, FIELD, secret.derived("form").text());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        // It follows from the cookie.
    }

    /** Whether the request must carry one: it changes something, and shows a session. */
    boolean needed(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS", "TRACE" -> false;
            default -> cookie.of(request).isPresent();
        };
    }
}
