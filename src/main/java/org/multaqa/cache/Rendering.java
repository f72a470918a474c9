package org.multaqa.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** A page on its way from its handler to a reader, at which it may turn out that others can be given it too. */
public final class Rendering {

    private static final String NAME = Rendering.class.getName();

    private final Map<String, String> before;
    private String query = "";
    private @Nullable ReadyMade page;

    private Rendering(HttpServletResponse response) {
        before = headers(response);
    }

    /** Begins to follow what becomes of the request. */
    static Rendering begin(HttpServletRequest request, HttpServletResponse response) {
        var rendering = new Rendering(response);
        request.setAttribute(NAME, rendering);
        return rendering;
    }

    /**
     * Says that the mall writes the address of what was asked for with this query string, encoded, and in no other way:
     * there is no end of other ways to ask for the same, and only this one is kept. Without this, the address has none.
     */
    public static void isSpelt(HttpServletRequest request, String query) {
        if (request.getAttribute(NAME) instanceof Rendering rendering) {
            rendering.query = query;
        }
    }

    /** Follows the request no longer: what is still answered to it, such as an error, is nobody else's. */
    void end(HttpServletRequest request) {
        request.removeAttribute(NAME);
    }

    /** The page that was taken, or null. */
    @Nullable
    ReadyMade page() {
        return page;
    }

    /**
     * Takes a page to keep it, if it may be kept: its handler is {@link Cached}, its address is one that the mall itself
     * writes, nothing is wrong with it and it is no one reader's own. It is sent then, with the headers that the
     * response has so far; the caller sends it only if it was not taken.
     *
     * @param page the whole of it, not to be changed any more
     */
    public static boolean takes(HttpServletRequest request, HttpServletResponse response, byte[] page) {
        if (request.getAttribute(NAME) instanceof Rendering rendering
                && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && handler.getMethodAnnotation(Cached.class) instanceof Cached cached
                && new Address(request).isOwn(rendering.query, cached.value())
                && response.getStatus() == HttpStatus.OK.value()
                && !response.containsHeader(HttpHeaders.SET_COOKIE)) {
            rendering.take(response, page);
            return true;
        }
        return false;
    }

    private void take(HttpServletResponse response, byte[] bytes) {
        var headers = headers(response);
        headers.entrySet().removeAll(before.entrySet());
        // Whoever keeps a copy asks each time whether it is still true, and so says each time who asks.
        headers.put(HttpHeaders.CACHE_CONTROL, "no-cache");
        page = new ReadyMade(bytes, Objects.requireNonNull(response.getContentType()), response.getLocale(),
                headers);
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        var headers = new HashMap<String, String>();
        response.getHeaderNames().forEach(name -> headers.put(name, Objects.requireNonNull(response.getHeader(name))));
        return headers;
    }
}
