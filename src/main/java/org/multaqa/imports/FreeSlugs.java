package org.multaqa.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Slug;

/** Gives organisations that are new the slugs of their names, or, where another has that, one told apart by the id. */
final class FreeSlugs {

    /** Stands for the slug that a new organisation does not have yet. */
    static final String WANTED = "?";

    private final Organisations organisations;

    FreeSlugs(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The same organisations, each with a slug. */
    List<Organisation> given(Collection<Organisation> some) {
        var wanted = some.stream().filter(FreeSlugs::isNew).map(one -> Slug.of(name(one))).toList();
        var used = new HashSet<>(organisations.slugsInUse(wanted));
        return some.stream().map(one -> isNew(one) ? named(one, used) : one).toList();
    }

    private static Organisation named(Organisation organisation, HashSet<String> used) {
        var slug = Slug.of(name(organisation));
        var free = used.add(slug) ? slug : Slug.of(name(organisation), organisation.id());
        return new Organisation(organisation.id(), free, organisation.state(), organisation.profile(),
                organisation.provenance(), organisation.claimedAt(), organisation.confirmedOn(),
                organisation.publishedAt());
    }

    private static boolean isNew(Organisation organisation) {
        return organisation.slug().equals(WANTED);
    }

    private static String name(Organisation organisation) {
        return organisation.name().texts().getOrDefault(organisation.name().original(), "");
    }
}
