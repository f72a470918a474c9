package org.multaqa.sample;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.multaqa.accounts.DeskRoles;
import org.multaqa.accounts.People;
import org.multaqa.accounts.Person;
import org.multaqa.fiction.InventedOrganisations;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.membership.Membership;
import org.multaqa.membership.Memberships;
import org.multaqa.membership.Standing;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.signin.OpenAccount;
import org.multaqa.signin.OpenKeys;
import org.springframework.stereotype.Component;

/**
 * The people of the sample mall. They move in only where nobody has an account: in a mall that had people before it was
 * filled with a sample, nobody gets a key to the desk that everyone knows.
 */
@Component
class SamplePeople {

    /** Among so many there is a kiosk that is its organisation's own, and no listing. */
    private static final int SEARCHED = 100;

    private final People people;
    private final DeskRoles roles;
    private final Memberships memberships;
    private final Organisations organisations;
    private final OpenKeys keys;
    private final Gate gate;

    SamplePeople(People people, DeskRoles roles, Memberships memberships, Organisations organisations, OpenKeys keys,
            Gate gate) {
        this.people = people;
        this.roles = roles;
        this.memberships = memberships;
        this.organisations = organisations;
        this.keys = keys;
        this.gate = gate;
    }

    /** Lets them in where nobody is. */
    void moveIn(Instant now) {
        gate.change(Viewer.PROGRAM, () -> {
            if (gate.takesTurn("sample people") && people.none()) {
                Arrays.stream(SamplePerson.values()).forEach(one -> moveIn(one, now));
            }
        });
    }

    private void moveIn(SamplePerson one, Instant now) {
        var person = one.joining(now);
        people.join(person, one.address(), now);
        keys.cut(one.account(person.id()), now);
        one.role().ifPresent(role -> roles.give(person.id(), role, now));
        if (one.owns()) {
            kiosk().ifPresent(kiosk -> memberships.save(new Membership(kiosk, person.id(), Standing.OWNER, now)));
        }
    }

    /** The first that is there and no listing. */
    private Optional<UUID> kiosk() {
        var invented = new InventedOrganisations();
        var first = IntStream.range(0, SEARCHED).mapToObj(i -> invented.published(i).id()).toList();
        return organisations.withIds(first)
                .stream()
                .filter(kiosk -> !kiosk.isListing())
                .map(Organisation::id)
                .min((one, other) -> Integer.compare(first.indexOf(one), first.indexOf(other)));
    }

    /** Those of them who are still here. */
    List<OpenAccount> here() {
        return gate.read(Viewer.PROGRAM, () -> Arrays.stream(SamplePerson.values())
                .flatMap(one -> people.withAddress(one.address()).map(Person::id).map(one::account).stream())
                .toList());
    }
}
