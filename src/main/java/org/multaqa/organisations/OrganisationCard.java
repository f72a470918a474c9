package org.multaqa.organisations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Country;
import org.multaqa.language.LocalizedText;

/**
 * As much of an organisation as a list shows.
 *
 * @param listing whether an editor made the entry and nobody has claimed it yet
 */
public record OrganisationCard(UUID id, String slug, LocalizedText name, @Nullable LocalizedText summary,
        List<String> acronyms, @Nullable Country country, @Nullable LocalizedText city, List<String> topics,
        boolean listing, @Nullable LocalDate confirmedOn) {}
