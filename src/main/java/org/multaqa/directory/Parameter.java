package org.multaqa.directory;

/** A parameter of an address, that a form keeps. */
public record Parameter(String name, String value) {}
