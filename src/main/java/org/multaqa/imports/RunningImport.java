package org.multaqa.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.Relations;

/**
 * One file on its way into the mall, a batch of rows after another. After an error it goes on without writing, so that
 * the report tells of the whole file.
 */
final class RunningImport {

    private static final int BATCH = 1_000;

    private final ImportOrder order;
    private final SourceFile file;
    private final Report report;
    private final Progress progress;
    private final Organisations organisations;
    private final Relations relations;
    private final Set<String> topics;
    private final Instant now;
    private final LocalDate today;

    private final FirstLines identifiers = new FirstLines();
    private final Resemblances resemblances = new Resemblances();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Set<UUID> claimed = new HashSet<>();
    private final List<Candidate> batch = new ArrayList<>();
    private long rows;

    RunningImport(ImportOrder order, SourceFile file, Report report, Progress progress, Organisations organisations,
            Relations relations, Set<String> topics, Clock clock) {
        this.order = order;
        this.file = file;
        this.report = report;
        this.progress = progress;
        this.organisations = organisations;
        this.relations = relations;
        this.topics = topics;
        this.now = clock.instant();
        this.today = LocalDate.now(clock);
    }

    ImportResult run() {
        organisations.eachNamed(resemblances::know);
        file.eachRow(this::take);
        finishBatch();
        long related = new RelationsImport(file, organisations, relations, identifiers, claimed, report)
                .run(isWriting());
        return new ImportResult(outcomes, related, isWriting());
    }

    private boolean isWriting() { return !order.dryRun() && (order.skipBadRows() || report.errors() == 0); }

    private void take(Row row) {
        var candidate = new Candidate(row);
        findTwice(candidate);
        batch.add(candidate);
        progress.at(++rows, file.rows());
        if (batch.size() == BATCH) {
            finishBatch();
        }
    }

    private void findTwice(Candidate candidate) {
        int line = Math.toIntExact(candidate.row().line());
        var own = candidate.identifier();
        int first = own == null ? 0 : identifiers.remember(own.toString(), line);
        if (own != null && first != 0) {
            candidate.find(Problem.SOURCE_ID_TWICE, Column.SOURCE_ID, own.toString(), own.toString(), first, line);
        }
        candidate.leaveOut(further -> !Set.of(0, line).contains(identifiers.remember(further.toString(), line)));
    }

    private void finishBatch() {
        var known = Known.of(batch, organisations);
        var taken = new ArrayList<Organisation>();
        for (var candidate : batch) {
            var before = known.identifiedBy(candidate.identifier()).orElse(null);
            candidate.leaveOut(further -> known.isOthers(further, before));
            read(candidate, before).ifPresent(taken::add);
            candidate.findings().forEach(report::add);
        }
        batch.clear();
        if (isWriting() && !taken.isEmpty()) {
            organisations.save(new FreeSlugs(organisations).given(taken));
        }
    }

    /** The organisation as it is to be kept; nothing if there is nothing to keep. */
    private Optional<Organisation> read(Candidate candidate, @Nullable Organisation before) {
        var reading = new Reading(candidate, before == null ? null : before.profile(), topics, Year.from(today));
        var profile = reading.profile();
        if (profile.isEmpty()) {
            return count(Outcome.REFUSED);
        }
        var id = before == null ? UUID.randomUUID() : before.id();
        findResembling(candidate, id, profile.get());
        var provenance = provenance(candidate, reading, before == null ? null : before.provenance());
        if (before == null) {
            return count(Outcome.ADDED,
                    Organisation.draft(id, FreeSlugs.WANTED, profile.get(), provenance).publish(now));
        }
        if (!before.isListing()) {
            claimed.add(before.id());
            candidate.find(Problem.CLAIMED, null, "", before.slug());
            return count(Outcome.CLAIMED);
        }
        return isSame(before, profile.get(), provenance)
                ? count(Outcome.UNCHANGED)
                : count(Outcome.CHANGED, before.describe(profile.get(), provenance));
    }

    private void findResembling(Candidate candidate, UUID id, Profile profile) {
        var organisation = new Organisations.Named(id, profile.name(), profile.acronyms(), profile.country(),
                profile.website());
        resemblances.meet(Math.toIntExact(candidate.row().line()), organisation).ifPresent(resemblance -> {
            var name = profile.name().texts().getOrDefault(profile.name().original(), "");
            if (resemblance.inMall() == null) {
                candidate.find(Problem.DUPLICATE_OF_LINE, null, name, resemblance.line());
            } else {
                organisations.cards(List.of(resemblance.inMall()))
                        .forEach(card -> candidate.find(Problem.DUPLICATE_IN_MALL, null, name, card.slug()));
            }
        });
    }

    private Provenance provenance(Candidate candidate, Reading reading, @Nullable Provenance before) {
        var row = candidate.row();
        var source = row.text(Column.SOURCE);
        var fallback = Objects.requireNonNullElseGet(order.source(), () -> before != null
                ? before.source()
                : Objects.requireNonNull(candidate.identifier()).scheme());
        var licence = row.text(Column.LICENCE);
        return new Provenance(source.isEmpty() ? fallback : source,
                row.header().has(Column.WIKIPEDIA_OR_DESCRIPTION) || before == null
                        ? reading.sourceAddress().orElse(null)
                        : before.address(),
                row.header().has(Column.LICENCE) || before == null
                        ? licence.isEmpty() ? null : licence
                        : before.licence(),
                today);
    }

    /** The day it was checked is no reason to write it again. */
    private static boolean isSame(Organisation before, Profile profile, Provenance provenance) {
        var old = before.provenance();
        return profile.equals(before.profile()) && old != null
                && provenance
                        .equals(new Provenance(old.source(), old.address(), old.licence(), provenance.checkedOn()));
    }

    private Optional<Organisation> count(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
        return Optional.empty();
    }

    private Optional<Organisation> count(Outcome outcome, Organisation organisation) {
        count(outcome);
        return Optional.of(organisation);
    }
}
