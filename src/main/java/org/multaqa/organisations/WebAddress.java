package org.multaqa.organisations;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.springframework.web.util.UriUtils;

import com.ibm.icu.text.IDNA;

/** What the mall takes for the address of a web site: http or https, with a host (RFC 3986). */
public final class WebAddress {

    private static final IDNA IDN = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);

    /** Where many have their pages beside each other; below some each has a host of its own. */
    private static final Set<String> OF_MANY = Set.of("facebook.com", "fb.com", "instagram.com", "twitter.com", "x.com",
            "linkedin.com", "youtube.com", "t.me", "wa.me", "linktr.ee", "google.com", "wikipedia.org", "medium.com");
    private static final Set<String> HOSTS_OF_MANY = Set.of("wordpress.com", "blogspot.com", "wixsite.com",
            "weebly.com",
            "github.io", "jimdo.com", "over-blog.com", "canalblog.com", "tumblr.com");

    private WebAddress() {}

    /**
     * Reads an address as people write it: without a scheme it is taken for https, letters of every script are
     * allowed in host and path.
     *
     * @return empty if it is no address of a web site
     */
    public static Optional<URI> parse(String written) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > 500) {
            return Optional.empty();
        }
        try {
            var address = new URI(text.contains("://") ? encoded(text) : "https://" + encoded(text));
            check(address);
            return Optional.of(address);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The host without {@code www.}, which tells web sites of the same owner; letters as people read them. */
    public static String domain(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var readable = new StringBuilder();
        IDN.nameToUnicode(host.startsWith("www.") ? host.substring(4) : host, readable, new IDNA.Info());
        return readable.toString();
    }

    /**
     * The domain, if the site is its owner's: empty for a page on a host that many share, such as facebook.com. A host below
     * wordpress.com is one's own.
     */
    public static Optional<String> ownDomain(URI address) {
        var domain = domain(address);
        boolean shared = HOSTS_OF_MANY.contains(domain)
                || OF_MANY.stream().anyMatch(host -> domain.equals(host) || domain.endsWith("." + host));
        return shared ? Optional.empty() : Optional.of(domain);
    }

    /** The address as people write it down: host and path, without the scheme. */
    public static String readable(URI address) {
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        var decoded = UriUtils.decode(path, StandardCharsets.UTF_8);
        boolean plain = decoded.codePoints()
                .allMatch(letter -> Character.isLetterOrDigit(letter) || "/-._~@".indexOf(letter) >= 0);
        return domain(address) + (plain ? decoded : path).replaceFirst("/$", "");
    }

    static void check(URI address) {
        var scheme = address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme) || address.getHost() == null
                || !address.getHost().contains(".") || address.getUserInfo() != null) {
            throw new IllegalArgumentException("not the address of a web site");
        }
    }

    /** The host in its ASCII form and other letters percent-encoded, as URI wants them. */
    private static String encoded(String text) throws URISyntaxException {
        int start = text.indexOf("://") < 0 ? 0 : text.indexOf("://") + 3;
        int end = start;
        while (end < text.length() && "/?#:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var host = new StringBuilder();
        var info = new IDNA.Info();
        IDN.nameToASCII(text.substring(start, end), host, info);
        if (info.hasErrors()) {
            throw new IllegalArgumentException("not a host name");
        }
        var rest = text.substring(end).replace(" ", "%20");
        return new URI(text.substring(0, start).toLowerCase(Locale.ROOT) + host + rest).toASCIIString();
    }
}
