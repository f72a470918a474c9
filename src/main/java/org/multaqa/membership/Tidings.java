package org.multaqa.membership;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.AuditLog;
import org.multaqa.accounts.Correspondence;
import org.springframework.stereotype.Component;

/** What is kept in the audit log of each change among an organisation's people, and who is told of it by mail. */
@Component
class Tidings {

    static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final AuditLog audit;
    private final Correspondence correspondence;
    private final Clock clock;

    Tidings(AuditLog audit, Correspondence correspondence, Clock clock) {
        this.audit = audit;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** Logs an act about an organisation. */
    void log(@Nullable UUID actor, String act, UUID organisation) {
        audit.record(actor, act, "organisation", organisation);
    }

    /** Logs what was done with a person in an organisation: a line for each, so that it is found by either. */
    void log(@Nullable UUID actor, String act, UUID organisation, UUID person) {
        log(actor, act, organisation);
        audit.record(actor, act, "person", person);
    }

    /** Tells a person what has become of them in an organisation. */
    void tell(UUID person, StandingLetter.News news, UUID organisation) {
        tell(person, StandingLetter.KIND, Map.of("news", news.name(), "organisation", organisation.toString(), "person",
                person.toString()), null);
    }

    /** Tells an owner that somebody asks to join; of whoever asks again and again, once. */
    void tellOwner(UUID owner, JoinRequest request) {
        tell(owner, RequestLetter.KIND, Map.of("organisation", request.organisation().toString(), "person",
                request.person().toString(), "owner", owner.toString()),
                owner + " " + request.organisation() + " " + request.person());
    }

    /** Tells the only owner, once for an organisation, that there should be two. */
    void tellAlone(Membership alone) {
        tell(alone.person(), SecondOwnerLetter.KIND, Map.of("organisation", alone.organisation().toString(), "person",
                alone.person().toString()), alone.organisation().toString());
    }

    private void tell(UUID person, String kind, Map<String, String> facts, @Nullable String once) {
        correspondence.tell(person, kind, facts, clock.instant().plus(WORTH_TELLING), once);
    }
}
