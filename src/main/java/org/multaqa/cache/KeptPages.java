package org.multaqa.cache;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers with a page that is kept, before anything else is asked but whether the request is fit to be answered at all.
 * A page that is only just rendered is sent in the same way, so that nobody can tell one from the other.
 *
 * <p>Whoever is signed in, or brings a cookie of the mall's, passes by, and nothing that they are shown is kept. Other
 * cookies do not count: a mall below an institution's name is sent those of the whole institution by almost everyone.
 * The mall's own begin with {@code __Host-}, which no other host can set; what has to do with a session counts too, so
 * that one that comes about by default cannot be overlooked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class KeptPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern OWN_COOKIE = Pattern.compile("__host-|session", Pattern.CASE_INSENSITIVE);

    private final PageCache cache;

    KeptPages(PageCache cache) {
        this.cache = cache;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !cache.on() || !READING.contains(request.getMethod()) || isPersonal(request);
    }

    private static boolean isPersonal(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getHeader(HttpHeaders.COOKIE) != null
                        && Collections.list(request.getHeaders(HttpHeaders.COOKIE))
                                .stream()
                                .anyMatch(cookies -> OWN_COOKIE.matcher(cookies).find());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = new Address(request).whole();
        var page = cache.find(address);
        if (page == null) {
            page = render(address, request, response, chain);
        }
        if (page != null) {
            page.send(request, response);
        }
    }

    /** The page, if it can be kept; otherwise whatever came of the request has been answered. */
    private @Nullable ReadyMade render(String address, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var begun = cache.moment();
        var rendering = Rendering.begin(request, response);
        try {
            chain.doFilter(request, response);
        } finally {
            rendering.end(request);
        }
        var page = rendering.page();
        if (page != null) {
            cache.keep(address, page, begun);
        }
        return page;
    }
}
