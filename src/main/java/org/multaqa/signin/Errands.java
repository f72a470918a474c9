package org.multaqa.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.multaqa.web.Allowance;
import org.multaqa.web.Limits;
import org.springframework.stereotype.Component;

/**
 * Has links sent. Whether there is such an account is asked when the letter is written, and never while somebody waits:
 * so the answer tells nothing of it, and neither does how long it takes.
 */
@Component
class Errands {

    private final Post post;
    private final Limits limits;
    private final Gate gate;
    private final Clock clock;

    Errands(Post post, Limits limits, Gate gate, Clock clock) {
        this.post = post;
        this.limits = limits;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Sends somebody on an errand.
     *
     * @param network from which it is asked
     * @return how long to wait, where the network or the address has had too many letters; zero where it is done
     */
    Duration run(Errand errand, EmailAddress address, Language language, Next next, String network) {
        var wait = mayMail(address, network);
        if (!wait.isPositive()) {
            gate.change(Viewer.VISITOR, () -> post.queue(new Envelope(errand.kind(), address.text(), language,
                    Map.of("next", next.brief()), clock.instant().plus(errand.purpose().lasts()), null)));
        }
        return wait;
    }

    /** Takes a letter to that address from what is allowed; says how long to wait where nothing is left. */
    Duration mayMail(EmailAddress address, String network) {
        var wait = limits.take(Allowance.MAIL, network);
        return wait.isPositive() ? wait : limits.takeFor(Allowance.MAIL_TO_ADDRESS, address.text());
    }
}
