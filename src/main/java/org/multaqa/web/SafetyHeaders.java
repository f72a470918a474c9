package org.multaqa.web;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpStatus;

/**
 * The headers that every answer carries: pages, files, redirects and errors. It stands before everything else in
 * Tomcat, because a refusal there never reaches a filter; and it poses as a log, because that alone hears of the few
 * answers, such as that to {@code OPTIONS *}, which Tomcat gives before its first valve.
 */
class SafetyHeaders extends ValveBase implements AccessLog {

    /** HTTP/0.9 has no headers, so that a page sent by it would be without all of these. */
    private static final Set<String> WITHOUT_HEADERS = Set.of("", "HTTP/0.9");

    private static final String POLICY = "default-src 'none'; style-src %s; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String WITHOUT_STYLES = POLICY.formatted("'none'");

    private final boolean secure;

    SafetyHeaders(MallSettings settings) {
        super(true);
        this.secure = settings.secure();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        addAll(response);
        if (WITHOUT_HEADERS.contains(Objects.requireNonNullElse(request.getProtocol(), "unreadable"))) {
            response.setStatus(HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value());
        } else {
            getNext().invoke(request, response);
        }
    }

    @Override
    public void log(Request request, Response response, long time) {
        if (!response.isCommitted()) {
            addAll(response);
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // It writes no log, and so needs nobody's address.
    }

    @Override
    public boolean getRequestAttributesEnabled() { return false; }

    private void addAll(HttpServletResponse response) {
        add(response);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void add(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", WITHOUT_STYLES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    }

    /** Lets through the styles that stand in this page, and no others. */
    static void allow(HttpServletResponse response, Stylesheet styles) {
        response.setHeader("Content-Security-Policy", POLICY.formatted("'sha256-" + styles.hash() + "'"));
    }
}
