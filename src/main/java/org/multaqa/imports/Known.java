package org.multaqa.imports;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;

/**
 * What the mall knows of a batch of rows.
 *
 * @param owners by identifier, whose it is
 * @param organisations by id, those that rows are about
 */
record Known(Map<ExternalIdentifier, UUID> owners, Map<UUID, Organisation> organisations) {

    static Known of(Collection<Candidate> batch, Organisations mall) {
        var own = batch.stream().map(Candidate::identifier).filter(Objects::nonNull).toList();
        var further = batch.stream().flatMap(candidate -> candidate.furtherIdentifiers().stream());
        var owners = mall.identified(Stream.concat(own.stream(), further).toList());
        var ids = own.stream().map(owners::get).filter(Objects::nonNull).toList();
        return new Known(owners, mall.withIds(ids)
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity())));
    }

    /** The organisation that has this identifier, if it is one's own of a row. */
    Optional<Organisation> identifiedBy(@Nullable ExternalIdentifier identifier) {
        return Optional.ofNullable(identifier).map(owners::get).map(organisations::get);
    }

    /** Whether the identifier belongs to another organisation than this one; null is one that is new. */
    boolean isOthers(ExternalIdentifier identifier, @Nullable Organisation organisation) {
        var owner = owners.get(identifier);
        return owner != null && (organisation == null || !owner.equals(organisation.id()));
    }
}
