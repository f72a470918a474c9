package org.multaqa.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * The headers that every answer carries: pages, files, redirects and errors. It stands before everything else in
 * Tomcat, because a refusal there never reaches a filter.
 */
class SafetyHeaders extends ValveBase {

    private static final String POLICY = "default-src 'none'; %s; script-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final boolean secure;

    SafetyHeaders(MallSettings settings) {
        super(true);
        this.secure = settings.secure();
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        add(response);
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        getNext().invoke(request, response);
    }

    static void add(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY.formatted("style-src 'none'"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    }

    /** Lets through the styles that stand in this page, and no others. */
    static void allow(HttpServletResponse response, Stylesheet styles) {
        response.setHeader("Content-Security-Policy", POLICY.formatted("style-src 'sha256-" + styles.hash() + "'"));
    }
}
