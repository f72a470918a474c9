package org.multaqa.directory;

/** A topic on the board of topics, with the number of its organisations as the reader writes it; empty for none. */
public record TopicRow(String name, String href, String count) {}
