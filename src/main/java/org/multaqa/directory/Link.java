package org.multaqa.directory;

/** Words that lead to an address. */
public record Link(String text, String href) {}
