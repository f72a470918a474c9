package org.multaqa.web;

import org.multaqa.cache.CommonPart;

/**
 * The styles of a page, as they stand inside it: on a slow line a file of its own costs a round trip before anything
 * is seen.
 *
 * @param css without comments and superfluous white space
 * @param hash its SHA-256 in Base64, by which the page's content security policy lets it through
 * @param part of the pages that have it
 */
public record Stylesheet(String css, String hash, CommonPart part) {}
