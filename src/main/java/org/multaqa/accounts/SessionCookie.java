package org.multaqa.accounts;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.multaqa.web.MallSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookie that holds a session's secret. Where readers come by https its name begins with {@code __Host-}, so that no
 * other host and no path below can set it (RFC 6265bis, section 4.1.3); on one's own machine browsers would refuse that.
 */
@Component
public class SessionCookie {

    private final boolean secure;
    private final String name;

    SessionCookie(MallSettings settings) {
        secure = settings.secure();
        name = secure ? "__Host-session" : "session";
    }

    /** What the request shows, if anything. */
    Optional<Secret> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name);
        return Optional.ofNullable(cookie).map(shown -> new Secret(Objects.requireNonNullElse(shown.getValue(), "")));
    }

    /** Gives the browser a secret to show; it forgets it when it is closed, unless it stays. */
    public void give(HttpServletResponse response, Secret secret, boolean stays) {
        send(response, secret.text(), stays ? Sessions.LONGEST_IDLE : Duration.ofSeconds(-1));
    }

    /** Takes it away. */
    public void take(HttpServletResponse response) {
        send(response, "", Duration.ZERO);
    }

    private void send(HttpServletResponse response, String value, Duration age) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString());
    }
}
