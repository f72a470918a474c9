package org.multaqa.organisations;

import java.util.List;

import org.multaqa.search.Findable;

/** Organisations as the search takes them in, for measurements without a mall. */
public final class FindableOrganisations {

    public static final List<String> FACETS = OrganisationFindables.FACETS;

    private FindableOrganisations() {}

    public static Findable of(Organisation organisation) {
        return OrganisationFindables.of(organisation);
    }
}
