package org.multaqa.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.multaqa.accounts.Person;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Profile;

/**
 * An organisation that is open to everyone, whose people a test changes. Its name is another in each test, because
 * letters of all tests lie in one outbox.
 */
final class River {

    final UUID id = UUID.randomUUID();
    final String name = "River " + id.toString().substring(0, 8);
    final String slug = "river-" + id;
    final String members = "/en/my/organisations/" + slug + "/members";
    final String joining = "/en/my/organisations/" + slug + "/joining";

    private final Memberships memberships;
    private final Gate gate;

    private River(Memberships memberships, Gate gate) {
        this.memberships = memberships;
        this.gate = gate;
    }

    static River open(Organisations organisations, Memberships memberships, Gate gate, Clock clock) {
        var river = new River(memberships, gate);
        var draft = Organisation.draft(river.id, river.slug,
                Profile.named(LocalizedText.of(Language.EN, river.name)).topics(List.of("women")).build(), null);
        gate.change(Viewer.PROGRAM,
                () -> organisations.save(draft.publish(clock.instant()).claim(clock.instant())));
        return river;
    }

    /** Takes them in, or changes what they are. */
    void has(Person person, Standing standing) {
        gate.change(Viewer.PROGRAM, () -> memberships.save(new Membership(id, person.id(), standing, Instant.EPOCH)));
    }

    void hasNoMore(Person person) {
        gate.change(Viewer.PROGRAM, () -> memberships.end(id, person.id()));
    }

    List<Membership> people() {
        return gate.read(Viewer.PROGRAM, () -> memberships.in(id));
    }
}
