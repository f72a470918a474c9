package org.multaqa.membership;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.language.Language;
import org.multaqa.language.Wording;
import org.multaqa.mail.Envelope;
import org.multaqa.web.Problems;
import org.multaqa.web.Typed;

/** Whom an owner invites, as what, and in which language the letter is. */
record InvitationForm(String email, Standing standing, Language language) {

    /** What was typed; where nothing was chosen, the second owner that most organisations lack, in the reader's language. */
    static InvitationForm read(Typed typed, Language reader) {
        return new InvitationForm(typed.value("email"), Standing.of(typed.value("standing")).orElse(Standing.OWNER),
                Language.of(typed.value("language")).orElse(reader));
    }

    Problems problems(Wording wording) {
        var problems = new Problems();
        if (EmailAddress.read(email).filter(address -> Envelope.takes(address.text())).isEmpty()) {
            problems.add("email", wording.text("membership.problem.email"));
        }
        return problems;
    }

    /** The address; only of a form without problems. */
    EmailAddress address() {
        return EmailAddress.read(email).orElseThrow();
    }
}
