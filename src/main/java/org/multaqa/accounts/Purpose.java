package org.multaqa.accounts;

import java.time.Duration;

/**
 * What a link in a mail is good for, and how long.
 *
 * @param word in the database, such as {@code sign-in}
 */
public record Purpose(String word, Duration lasts) {}
