package org.multaqa.signin;

import static org.multaqa.gate.Columns.moment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.accounts.Secret;
import org.multaqa.web.MallSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.WebUtils;

/**
 * Browsers from which somebody has signed in before. Their tries are counted for themselves: whoever tries passwords from
 * elsewhere uses up their own allowance, and never the owner's.
 */
@Repository
class KnownBrowsers {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final boolean secure;
    private final String cookie;

    KnownBrowsers(JdbcClient jdbc, MallSettings settings) {
        this.jdbc = jdbc;
        this.secure = settings.secure();
        // It shows nothing but that, so that pages may be kept for whoever brings it.
        this.cookie = secure ? "__Secure-known" : "known";
    }

    /** What this browser shows, if anything. */
    Optional<Secret> shown(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, cookie)).map(found -> new Secret(found.getValue()));
    }

    /** Whether the person has signed in with that before. */
    boolean knows(UUID person, Secret shown) {
        return jdbc.sql("select exists (select from known_browsers where person = ? and hash = ?)")
                .params(person, shown.hash())
                .query(Boolean.class)
                .single();
    }

    /** Knows this browser from now on; of very many the longest unseen is forgotten. */
    void remember(UUID person, HttpServletRequest request, HttpServletResponse response, Instant now) {
        var secret = shown(request).filter(shown -> knows(person, shown)).orElseGet(Secret::draw);
        jdbc.sql("""
                insert into known_browsers (person, hash, seen_at) values (?, ?, ?)
                on conflict (person, hash) do update set seen_at = excluded.seen_at
                """).params(person, secret.hash(), moment(now)).update();
        jdbc.sql("""
                delete from known_browsers where person = ? and hash not in
                    (select hash from known_browsers where person = ? order by seen_at desc limit ?)
                """).params(person, person, MOST).update();
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(cookie, secret.text())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString());
    }
}
