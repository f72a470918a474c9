package org.multaqa.signin;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Proof;
import org.multaqa.accounts.SessionCookie;
import org.multaqa.accounts.Sessions;
import org.multaqa.accounts.SignedReaders;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where whoever has proved who they are goes in, and whoever signs out goes out. */
@Component
public class Entrance {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final SignedReaders readers;
    private final KnownBrowsers browsers;
    private final Authenticators authenticators;
    private final Gate gate;
    private final Clock clock;

    Entrance(Sessions sessions, SessionCookie cookie, SignedReaders readers, KnownBrowsers browsers,
            Authenticators authenticators, Gate gate, Clock clock) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.readers = readers;
        this.browsers = browsers;
        this.authenticators = authenticators;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Begins a session, in place of the one that the browser had, and leads on: to the code where one is needed, or to
     * where the person wanted to go.
     */
    ResponseEntity<Void> enter(UUID person, Proof proof, boolean stays, Next next, Language language,
            HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        leave(request);
        boolean both = proof == Proof.PASSKEY;
        var secret = sessions.begin(person, proof, both, stays, request.getHeader(HttpHeaders.USER_AGENT), now);
        cookie.give(response, secret, stays);
        boolean coded = gate.write(Viewer.DOORKEEPER, () -> {
            browsers.remember(person, request, response, now);
            return authenticators.has(person);
        });
        return lead(coded && !both
                ? "/" + language.code() + "/sign-in/code" + query(next)
                : next.or(language));
    }

    /** Lets in whoever has followed a link that was mailed to their address, and leads them to their own desk. */
    public ResponseEntity<Void> welcome(UUID person, Language language, HttpServletRequest request,
            HttpServletResponse response) {
        return enter(person, Proof.LINK, false, Next.read(""), language, request, response);
    }

    /** Ends the session that the browser shows, if any. */
    void leave(HttpServletRequest request) {
        readers.signed(request)
                .ifPresent(signed -> gate.change(Viewer.DOORKEEPER,
                        () -> sessions.end(signed.id(), signed.session().id())));
    }

    /** The same, and the browser forgets it. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        cookie.take(response);
    }

    /** Asks somebody who is signed in to sign in anew before something that a session left open must not do. */
    static ResponseEntity<Void> again(Language language, HttpServletRequest request) {
        return lead("/" + language.code() + "/sign-in?again=1&next="
                + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
    }

    static String query(Next next) {
        return next.address().isEmpty() ? "" : "?next=" + URLEncoder.encode(next.address(), StandardCharsets.UTF_8);
    }

    /** After an act the browser is led to a page, which can be loaded again without doing it twice. */
    public static ResponseEntity<Void> lead(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
