package org.multaqa.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.accounts.Correspondence;
import org.multaqa.cases.Case;
import org.multaqa.cases.NoLongerDueException;
import org.multaqa.cases.Outcomes;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Slug;
import org.multaqa.organisations.State;
import org.springframework.stereotype.Component;

/** What the desk's decision about a registration leads to. Whoever asked is told of it by mail. */
@Component
class RegistrationOutcomes implements Outcomes {

    static final String KIND = "registration";

    private static final Duration WORTH_TELLING = Duration.ofDays(14);

    private final Organisations organisations;
    private final Correspondence correspondence;

    RegistrationOutcomes(Organisations organisations, Correspondence correspondence) {
        this.organisations = organisations;
        this.correspondence = correspondence;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The kiosk opens, with the address of its name if nobody has that. Its people have just said that it is right. */
    @Override
    public void approved(Case decided, Instant now) {
        var draft = organisation(decided);
        if (draft.state() != State.DRAFT) {
            throw new NoLongerDueException("the organisation is no draft any more");
        }
        var published = draft.publish(now).confirm(LocalDate.ofInstant(now, ZoneOffset.UTC));
        organisations.save(List.of(named(published)));
        tell(decided, now);
    }

    @Override
    public void refused(Case decided, Instant now) {
        tell(decided, now);
    }

    @Override
    public void asked(Case waiting, Instant now) {
        tell(waiting, now);
    }

    private void tell(Case about, Instant now) {
        var person = about.person();
        if (person != null) {
            correspondence.tell(person, DecisionLetter.KIND, Map.of("case", about.id().toString()),
                    now.plus(WORTH_TELLING), null);
        }
    }

    private Organisation organisation(Case decided) {
        return Optional.ofNullable(decided.organisation())
                .flatMap(organisations::withId)
                .orElseThrow(() -> new NoLongerDueException("the organisation is gone"));
    }

    private Organisation named(Organisation organisation) {
        var slug = Slug.of(organisation.name().texts().getOrDefault(organisation.name().original(), ""));
        return organisations.slugsInUse(List.of(slug)).isEmpty() ? organisation.at(slug) : organisation;
    }
}
