package org.multaqa.editing;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.multaqa.accounts.AuditLog;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.State;
import org.multaqa.organisations.Topics;
import org.multaqa.web.MissingException;
import org.springframework.stereotype.Component;

/**
 * Changes what an organisation says of itself, for those who may: each time a new version, and never over what somebody
 * else has saved meanwhile.
 */
@Component
class Editing {

    /** An organisation that is being edited, and the version from which that begins. */
    record Open(Organisation organisation, Sheet sheet, Version version, boolean owned) {}

    /** What has become of a form: saved, if nothing is torn. */
    record Outcome(Open now, Merge merge) {}

    /** What goes with a change. */
    record Remark(boolean minor, String note) {

        Remark {
            note = note.length() <= Revision.LONGEST_NOTE ? note : note.substring(0, Revision.LONGEST_NOTE);
        }
    }

    private static final String SUBJECT = "organisation";

    private final Organisations organisations;
    private final Revisions revisions;
    private final Topics topics;
    private final AuditLog audit;
    private final Gate gate;
    private final Clock clock;

    Editing(Organisations organisations, Revisions revisions, Topics topics, AuditLog audit, Gate gate, Clock clock) {
        this.organisations = organisations;
        this.revisions = revisions;
        this.topics = topics;
        this.audit = audit;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Opens it as the viewer sees it.
     *
     * @throws MissingException for whoever may not write it
     */
    Open open(Viewer viewer, UUID id) {
        return gate.read(viewer, () -> {
            if (!organisations.isWritten(id)) {
                throw new MissingException();
            }
            return opened(organisations.withId(id).orElseThrow(MissingException::new));
        });
    }

    /** A profile that no version tells of was changed by other ways, and will be one when somebody saves. */
    private Open opened(Organisation organisation) {
        var sheet = Profiles.sheet(organisation.profile());
        var latest = revisions.latest(organisation.id());
        boolean told = latest.filter(version -> version.sheet().equals(sheet)).isPresent();
        int number = latest.map(Revision::number).orElse(0) + (told ? 0 : 1);
        return new Open(organisation, sheet, new Version(number, sheet.mark()),
                organisations.isOwned(organisation.id()));
    }

    /**
     * Saves what was written on these lines, unless somebody else has changed one of them since.
     *
     * @param written lines that stood in the form
     * @param undecided lines that are torn still, though nobody has changed them again
     */
    Outcome save(Viewer viewer, UUID id, Optional<Version> from, Sheet mine, Collection<Line> written,
            List<Line> undecided, Remark remark) {
        return gate.write(viewer, () -> {
            var open = taken(id);
            var base = from.equals(Optional.of(open.version()))
                    ? Optional.of(open.sheet())
                    : from.flatMap(version -> revisions.withNumber(id, version.number())
                            .map(Revision::sheet)
                            .filter(sheet -> sheet.mark().equals(version.mark())));
            var merge = Merge.of(base, open.sheet(), mine, written);
            return merge.isWhole() && undecided.isEmpty()
                    ? new Outcome(keep(open, viewer, merge.sheet(), "kiosk-edited", remark), merge)
                    : new Outcome(open, new Merge(merge.sheet(), merge.isWhole() ? undecided : merge.torn()));
        });
    }

    /**
     * Puts an older version in the place of the one that the reader has seen.
     *
     * @return false if there is a newer one by now; nothing is changed then
     */
    boolean restore(Viewer viewer, UUID id, Optional<Version> from, int number, Remark remark) {
        return gate.write(viewer, () -> {
            var open = taken(id);
            var older = revisions.withNumber(id, number).orElseThrow(MissingException::new);
            if (!from.equals(Optional.of(open.version()))) {
                return false;
            }
            keep(open, viewer, older.sheet(), "kiosk-restored", remark);
            return true;
        });
    }

    /** Hides it everywhere at once, at its owner's wish; nothing where it is hidden already. */
    void goDark(Viewer viewer, UUID id) {
        turn(viewer, id, State.PUBLISHED, "kiosk-darkened");
    }

    /** Opens it again after that. */
    void comeBack(Viewer viewer, UUID id) {
        turn(viewer, id, State.DARK, "kiosk-reopened");
    }

    private void turn(Viewer viewer, UUID id, State from, String act) {
        gate.change(viewer, () -> {
            var organisation = taken(id).organisation();
            if (!organisations.isOwned(id)) {
                throw new MissingException();
            }
            if (organisation.state() == from) {
                organisations
                        .save(from == State.DARK ? organisation.publish(clock.instant()) : organisation.goDark());
                audit.record(viewer.person(), act, SUBJECT, id);
            }
        });
    }

    /** Adds a line about the logo, in the name of whoever changed it. */
    void noteLogo(Viewer viewer, UUID id, String act) {
        gate.change(viewer, () -> audit.record(viewer.person(), act, SUBJECT, id));
    }

    /** Taken for this transaction alone; what was changed by other ways becomes a version now. */
    private Open taken(UUID id) {
        if (!organisations.isWritten(id)) {
            throw new MissingException();
        }
        var open = opened(organisations.taken(id).orElseThrow(MissingException::new));
        if (revisions.withNumber(id, open.version().number()).isEmpty()) {
            revisions.add(new Revision(id, open.version().number(), clock.instant(), null, Author.MALL, open.sheet(),
                    false, ""));
        }
        return open;
    }

    private Open keep(Open open, Viewer viewer, Sheet sheet, String act, Remark remark) {
        var organisation = open.organisation();
        var profile = Profiles.profile(sheet, topics.bySlug().keySet(), organisation.profile().identifiers());
        var kept = Profiles.sheet(profile);
        if (kept.equals(open.sheet())) {
            return open;
        }
        var changed = organisation.describe(profile, organisation.provenance());
        organisations.save(changed);
        int number = open.version().number() + 1;
        revisions.add(new Revision(organisation.id(), number, clock.instant(), viewer.person(), author(organisation),
                kept, remark.minor(), remark.note()));
        audit.record(viewer.person(), act, SUBJECT, organisation.id());
        return new Open(changed, kept, new Version(number, kept.mark()), open.owned());
    }

    private Author author(Organisation organisation) {
        return organisations.isOfViewer(organisation.id()) ? Author.OWN : Author.DESK;
    }
}
