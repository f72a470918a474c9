package org.multaqa.cache;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Where a page is, as it was asked for, letter by letter: whatever anyone takes two addresses for, they are never taken
 * for one here.
 */
record Address(String path, @Nullable String query) {

    /** What the mall's own parameters are made of: words and places in lists. */
    private static final Pattern PLAIN = Pattern.compile("([a-z]+)=[A-Za-z0-9_-]+");

    Address(HttpServletRequest request) {
        this(request.getRequestURI(), request.getQueryString());
    }

    String whole() {
        return query == null ? path : path + "?" + query;
    }

    /**
     * Whether the mall itself writes the address so: each letter encoded in the one usual way, each parameter known, and
     * all as its handler spells them. There is no end of other ways to write it, and all of them together must not fill
     * the cache.
     *
     * @param spelt the query string as the mall writes it, or empty
     */
    boolean isOwn(String spelt, String... parameters) {
        return isOwnPath() && (query == null
                ? spelt.isEmpty()
                : query.equals(spelt) && isOwnQuery(List.of(parameters), query));
    }

    private boolean isOwnPath() {
        var decoded = UriUtils.decode(path, StandardCharsets.UTF_8);
        return UriUtils.encodePath(decoded, StandardCharsets.UTF_8).equals(path);
    }

    private static boolean isOwnQuery(List<String> parameters, String query) {
        var said = new HashSet<String>();
        for (var parameter : query.split("&", -1)) {
            var plain = PLAIN.matcher(parameter);
            if (!plain.matches() || !parameters.contains(plain.group(1)) || !said.add(parameter)) {
                return false;
            }
        }
        return true;
    }
}
