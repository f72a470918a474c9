package org.multaqa.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.multaqa.language.Written;
import org.multaqa.web.Field;
import org.multaqa.web.Frame;
import org.multaqa.web.Page;
import org.multaqa.web.Problems;

/**
 * Who is in an organisation; for its owners with what they can do about it.
 *
 * @param here the address of this page, below which its acts are
 * @param kiosk the address of the organisation's kiosk
 * @param self who reads it
 * @param member whether they are in the organisation themselves, and not of the team at the desk
 * @param owner whether they own it
 * @param asking those who ask to join, for owners
 * @param invited the invitations without an answer, for owners
 * @param notice the key of what has just been done, or empty
 */
record MembersPage(Frame frame, Problems problems, Written name, String here, String kiosk, UUID self, boolean member,
        boolean owner, List<Row> people, List<Asking> asking, List<Invited> invited, InvitationForm form,
        String notice) implements Page {

    /** One of them. */
    record Row(UUID person, String name, Standing standing, LocalDate since) {

        boolean isOwner() { return standing == Standing.OWNER; }
    }

    /** Somebody who asks to join. */
    record Asking(UUID person, String name, String line, LocalDate since) {}

    /** An invitation without an answer. */
    record Invited(UUID id, String address, Standing standing, LocalDate until) {}

    boolean isSelf(Row row) {
        return row.person().equals(self);
    }

    /** Whether the organisation would be without an owner, if this one left or became an editor. */
    boolean isLastOwner(Row row) {
        return row.isOwner() && people.stream().filter(Row::isOwner).count() < 2;
    }

    /** The reader's own line, as a list of one or none for the template. */
    List<Row> own() {
        return people.stream().filter(this::isSelf).toList();
    }

    Field email() {
        return Field.of("email", "email", frame.text("membership.email"))
                .hinting(frame.text("membership.email.hint"))
                .holding(form.email())
                .judgedBy(problems);
    }

    Standing[] standings() {
        return Standing.values();
    }

    String standing(Standing standing) {
        return frame.text("membership.standing." + standing.word());
    }
}
