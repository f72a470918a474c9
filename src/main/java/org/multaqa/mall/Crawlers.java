package org.multaqa.mall;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.multaqa.directory.Overview;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Topics;
import org.multaqa.web.MallSettings;
import org.multaqa.web.MissingException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * What search engines ask for: which addresses they may follow, and the sitemap (sitemaps.org, protocol 0.9) with each
 * page in its three languages. Kiosks are told in parts small enough to be written in one piece, parted by their id.
 */
@Controller
class Crawlers {

    private static final int PART = 500;
    private static final List<String> FIXED = List.of("", "organisations", "topics", "countries", "map",
            "map/arab-world", "about", "about/privacy", "about/accessibility", "about/design");

    private final Organisations organisations;
    private final Topics topics;
    private final Overview overview;
    private final Messages messages;
    private final Gate gate;
    private final URI baseUrl;

    Crawlers(Organisations organisations, Topics topics, Overview overview, Messages messages, Gate gate,
            MallSettings settings) {
        this.organisations = organisations;
        this.topics = topics;
        this.overview = overview;
        this.messages = messages;
        this.gate = gate;
        this.baseUrl = settings.baseUrl();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return """
                User-agent: *
                Disallow: /ar/search
                Disallow: /en/search
                Disallow: /fr/search
                Disallow: /*?*after=
                Disallow: /*?*sort=
                Disallow: /api/
                Sitemap: %s/sitemap.xml
                """.formatted(baseUrl);
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        var index = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        part(index, "pages");
        for (var start : gate.read(Viewer.VISITOR, () -> organisations.everyNth(PART))) {
            part(index, "kiosks-" + start);
        }
        return index.append("</sitemapindex>\n").toString();
    }

    @GetMapping(path = "/sitemap-pages.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String pages() {
        var paths = new ArrayList<>(FIXED);
        topics.all().forEach(topic -> paths.add("topics/" + topic.slug()));
        overview.count(messages.in(Language.EN))
                .byCountry()
                .keySet()
                .stream()
                .map(Country::slug)
                .forEach(code -> paths.add("countries/" + code));
        return addresses(paths);
    }

    @GetMapping(path = "/sitemap-kiosks-{start}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String kiosks(@PathVariable String start) {
        var first = id(start);
        return addresses(gate.read(Viewer.VISITOR, () -> organisations.slugsFrom(first, PART))
                .stream()
                .map(slug -> "organisations/" + slug)
                .toList());
    }

    private void part(StringBuilder index, String name) {
        index.append("<sitemap><loc>")
                .append(baseUrl)
                .append("/sitemap-")
                .append(name)
                .append(".xml</loc></sitemap>\n");
    }

    private String addresses(List<String> paths) {
        var set = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        for (var path : paths) {
            for (var language : Language.values()) {
                set.append("<url><loc>").append(address(language, path)).append("</loc>");
                for (var other : Language.values()) {
                    set.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                            .append(other.code())
                            .append("\" href=\"")
                            .append(address(other, path))
                            .append("\"/>");
                }
                set.append("</url>\n");
            }
        }
        return set.append("</urlset>\n").toString();
    }

    private String address(Language language, String path) {
        var encoded = UriUtils.encodePath(path, StandardCharsets.UTF_8);
        return HtmlUtils.htmlEscape(baseUrl + "/" + language.code() + (encoded.isEmpty() ? "" : "/" + encoded));
    }

    private static UUID id(String start) {
        try {
            return UUID.fromString(start);
        } catch (IllegalArgumentException malformed) {
            throw new MissingException();
        }
    }
}
