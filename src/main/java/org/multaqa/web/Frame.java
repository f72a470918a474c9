package org.multaqa.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.language.Written;
import org.springframework.web.util.UriUtils;

/**
 * What surrounds a page's own content, and the words in which it speaks.
 *
 * @param visit the request that it answers
 * @param assets the addresses of static files
 * @param baseUrl where readers reach the mall
 * @param query the parameters that belong to the page's own address, encoded, without the question mark; may be empty
 * @param title of the page, without the mall's name
 * @param description for search engines and shared links, or null
 * @param section of the navigation in which the page stands, or null
 * @param styles its stylesheets
 * @param indexed whether search engines may list it
 * @param data JSON-LD about what it shows
 * @param notices keys of what every page must say now
 * @param searching whether the page itself begins with a search, so that the head need not have one
 * @param searched what the reader looked for, or empty
 */
public record Frame(Visit visit, Assets assets, URI baseUrl, String query, String title,
        @Nullable String description, @Nullable Section section, Stylesheet styles, boolean indexed, List<String> data,
        List<String> notices, boolean searching, String searched) {

    /** This frame for a page of that section. */
    public Frame in(Section section) {
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, indexed, data,
                notices,
                searching, searched);
    }

    /** This frame with a sentence about the page; null for none. */
    public Frame describedAs(@Nullable String description) {
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, indexed, data,
                notices,
                searching, searched);
    }

    /** This frame for a page whose own address has these parameters, encoded, without the question mark. */
    public Frame withQuery(String query) {
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, indexed, data,
                notices,
                searching, searched);
    }

    /** This frame for a page that search engines are asked not to list. */
    public Frame unlisted() {
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, false, data,
                notices,
                searching, searched);
    }

    /** This frame with one more JSON-LD object about what the page shows. */
    public Frame telling(String json) {
        var more = new ArrayList<>(data);
        more.add(json);
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, indexed,
                List.copyOf(more), notices, searching, searched);
    }

    /** This frame for a page that has a search of its own, in which this text stands. */
    public Frame searchingFor(String searched) {
        return new Frame(visit, assets, baseUrl, query, title, description, section, styles, indexed, data,
                notices,
                true, searched);
    }

    /** Who reads it. */
    public Reader reader() {
        return visit.reader();
    }

    /** The words in which it speaks. */
    public Wording wording() {
        return visit.wording();
    }

    /** The address below the language, decoded, without a slash at either end. */
    public String path() {
        return visit.path();
    }

    public Language language() {
        return wording().language();
    }

    /** The language's subtag, for {@code lang}. */
    public String lang() {
        return language().code();
    }

    /** The direction of writing, for {@code dir}. */
    public String dir() {
        return language().dir();
    }

    /** A message in the reader's language. */
    public String text(String key, Object... arguments) {
        return wording().text(key, arguments);
    }

    /** A whole number as the reader writes it. */
    public String number(long number) {
        return wording().number(number);
    }

    /** A day as the reader writes it. */
    public String date(LocalDate day) {
        return wording().date(day);
    }

    /** Things one after another, as the reader joins them. */
    public String list(Collection<String> things) {
        return wording().list(things);
    }

    /** The address of another page in the same language; the parts are slugs or fixed words. */
    public String at(String... parts) {
        return "/" + lang() + (parts.length == 0 || parts[0].isEmpty() ? "" : "/" + String.join("/", parts));
    }

    /** Where that entry of the navigation leads. */
    public String at(Section entry) {
        return at(entry.path(language()));
    }

    /** This page in another language, parameters kept. */
    public String in(Language language) {
        return "/" + language.code() + (path().isEmpty() ? "" : "/" + encoded(path())) + question();
    }

    /** The page's own address in full, in another language. */
    public String whole(Language language) {
        return baseUrl + in(language);
    }

    /** The page's own address in full. */
    public String canonical() {
        return whole(language());
    }

    /** The title as it stands on a browser's tab. */
    public String fullTitle() {
        return path().isEmpty() ? title : title + " · " + text("web.mall.name");
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public List<Section> sections() {
        return List.of(Section.values());
    }

    /** The {@code lang} that a text needs on this page; null, so no attribute, where it is the page's own. */
    public @Nullable String langOf(Written text) {
        return text.isIn(language()) ? null : text.language().code();
    }

    /** The {@code dir} that a text needs on this page; null, so no attribute, where it is in the page's own language. */
    public @Nullable String dirOf(Written text) {
        return text.isIn(language()) ? null : text.language().dir();
    }

    /** Whether this entry of the navigation is where the reader is. */
    public boolean isIn(Section entry) {
        return entry == section;
    }

    /** The description, as a list of one or none for the template. */
    public List<String> descriptions() {
        return Optional.ofNullable(description).stream().toList();
    }

    /** The address of a file of {@code static}. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** The scripts of every page: what they add, a reader without them can do in another way. */
    public List<String> scripts() {
        return List.of("js/suggest.js");
    }

    private String question() {
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String path) {
        return UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }
}
