package org.multaqa.sample;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.accounts.EmailAddress;
import org.multaqa.accounts.Person;
import org.multaqa.accounts.Role;
import org.multaqa.language.Language;
import org.multaqa.signin.OpenAccount;

/** Somebody to sign in as, in a sample mall alone: everyone knows their passwords, and what their apps show. */
enum SamplePerson {

    MEMBER("سلمى", Language.AR, "Africa/Cairo", "four looms by the river", null, ""), OWNER("Idris", Language.FR,
            "Africa/Casablanca", "olive press before dawn", null, ""), EDITOR("نور", Language.AR, "Asia/Amman",
                    "lanterns along the quay", Role.EDITOR,
                    "MVSGS5DPOIWWS3RNORUGKLLNMFWGY3TP"), ADMINISTRATOR("Claire", Language.EN, "Europe/London",
                            "keys under the jasmine", Role.ADMINISTRATOR,
                            "NNSXS4ZNOVXGIZLSFVWGC43NNFXGK43P");

    private final String name;
    private final Language language;
    private final String zone;
    private final String password;
    private final @Nullable Role role;
    private final String app;

    SamplePerson(String name, Language language, String zone, String password, @Nullable Role role, String app) {
        this.name = name;
        this.language = language;
        this.zone = zone;
        this.password = password;
        this.role = role;
        this.app = app;
    }

    Person joining(Instant now) {
        return Person.joining(name, language, ZoneId.of(zone), now);
    }

    /** At a host that there cannot be (RFC 2606, section 2). */
    EmailAddress address() {
        return new EmailAddress(word() + "@sample.example");
    }

    OpenAccount account(UUID person) {
        return new OpenAccount(person, "sample.people." + word(), address(), password, app);
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether they own a kiosk. */
    boolean owns() {
        return this == OWNER;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
