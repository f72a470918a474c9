package org.multaqa.web;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address with a slash at its end to the page's own address. Only what begins with a language or the API
 * is led anywhere, so that an address which begins with two slashes can never name another host.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class TrailingSlash extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern SLASHED = Pattern.compile("(/(?:ar|en|fr|api)(?:/.*[^/])?)/++");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var slashed = SLASHED.matcher(request.getRequestURI());
        if (READING.contains(request.getMethod()) && slashed.matches()) {
            var query = request.getQueryString();
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader(HttpHeaders.LOCATION, slashed.group(1) + (query == null ? "" : "?" + query));
        } else {
            chain.doFilter(request, response);
        }
    }
}
