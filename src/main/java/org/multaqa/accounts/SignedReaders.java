package org.multaqa.accounts;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.multaqa.web.Reader;
import org.multaqa.web.Readers;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Who sent a request, by the session that its cookie names. It is looked up once a request, when somebody asks; a
 * request without a cookie asks the database nothing.
 */
@Component
public class SignedReaders implements Readers {

    private static final String FOUND = SignedReaders.class.getName();

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Clock clock;

    SignedReaders(SessionCookie cookie, Sessions sessions, Clock clock) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Who is signed in, even if they have a code to give yet. */
    public Optional<Signed> signed(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Optional<?> found) {
            return found.map(Signed.class::cast);
        }
        // Kept before it is asked: where the database is away, the page that says so does not ask again.
        request.setAttribute(FOUND, Optional.empty());
        var found = cookie.of(request).flatMap(secret -> sessions.find(secret, clock.instant()));
        request.setAttribute(FOUND, found);
        return found;
    }

    /** Whoever brings a cookie that is nobody's, or has a code to give yet, is a visitor whose forms carry a token. */
    @Override
    public Reader of(HttpServletRequest request) {
        var token = formToken(request);
        return signed(request).filter(Signed::isWhole)
                .map(signed -> new Reader(signed.viewer(clock.instant()), signed.person().name(),
                        !signed.roles().isEmpty(), token))
                .orElseGet(() -> token.isEmpty() ? Reader.VISITOR : Reader.visitor(token));
    }

    private String formToken(HttpServletRequest request) {
        return cookie.of(request).isPresent()
                && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}
