package org.multaqa.web;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the mall is told about itself.
 *
 * @param baseUrl the address under which readers reach it, without a path; links in mail, feeds and sitemaps begin
 *     with it, and requests for any other host but this machine's own names are refused
 */
@ConfigurationProperties("multaqa")
public record MallSettings(URI baseUrl) {

    public MallSettings {
        if (!("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme())) || baseUrl.getHost() == null
                || !baseUrl.getRawPath().replace("/", "").isEmpty()) {
            throw new IllegalArgumentException("multaqa.base-url is “" + baseUrl
                    + "”; it must be http or https and a host, such as https://mall.example.org");
        }
        baseUrl = URI.create(baseUrl.getScheme() + "://" + baseUrl.getRawAuthority());
    }

    /** Whether readers come by https. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }
}
