package org.multaqa.organisations;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Where what is said about an organisation comes from.
 *
 * @param source the name of the source, as a reader should see it
 * @param address where it can be read there, or null
 * @param licence under which it may be shown, such as {@code CC0-1.0} (SPDX), or null
 * @param checkedOn the day it was taken over
 */
public record Provenance(String source, @Nullable URI address, @Nullable String licence, LocalDate checkedOn) {}
