package org.multaqa.accounts;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a link in a mail says about whoever follows it.
 *
 * @param person whose link it is, or null where nobody is known yet
 * @param address to which it was sent, and which it proves therefore, or null
 * @param subject what it is about, such as an organisation, or null
 */
public record Token(@Nullable UUID person, @Nullable EmailAddress address, @Nullable UUID subject) {}
