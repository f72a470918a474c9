package org.multaqa.leak;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Provenance;
import org.multaqa.organisations.SocialAddress;

/**
 * Organisations in whose every field stands a word that is nowhere else. One is for everyone; of it the contacts for
 * members and for nobody are secret, and of all others everything.
 */
final class Canaries {

    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");

    private final List<String> secrets = new ArrayList<>();
    private final List<String> songs = new ArrayList<>();
    private final List<String> forMembers = new ArrayList<>();

    final Organisation open = organisation("open").publish(MARCH);
    final List<Organisation> hidden = List.of(organisation("draft"), organisation("dark").publish(MARCH).goDark(),
            organisation("unlisted").publish(MARCH).unlist());

    List<Organisation> all() {
        var all = new ArrayList<>(hidden);
        all.add(open);
        return all;
    }

    /** The words that nobody may hear; and their slugs and ids. */
    List<String> secrets() {
        var all = new ArrayList<>(secrets);
        hidden.forEach(organisation -> {
            all.add(organisation.slug());
            all.add(organisation.id().toString());
        });
        return all;
    }

    /** The words that whoever has an account may hear, and no visitor. */
    List<String> forMembers() {
        return forMembers;
    }

    /** The words that everyone may hear: where none of them is, nobody has listened. */
    List<String> songs() {
        return songs;
    }

    private Organisation organisation(String state) {
        var name = new Bird(state);
        var profile = Profile.named(name.texts("name"))
                .alsoNamed(name.word("other"), null)
                .acronyms(List.of(name.word("acr")))
                .summary(name.texts("summary"))
                .description(name.texts("description"))
                .topics(List.of("women"))
                .seat(new Country("EG"), name.texts("city"), null)
                .website(URI.create("https://" + name.word("site") + ".example.org/"))
                .on(SocialAddress.Network.FACEBOOK, URI.create("https://www.facebook.com/" + name.word("social")))
                .identifiedBy(new ExternalIdentifier("EG-MOSS", name.word("register")))
                .reachedBy(new Contact(Contact.Means.EMAIL, name.word("mail") + "@example.org", Audience.EVERYONE));
        for (var audience : List.of(Audience.MEMBERS, Audience.NOBODY)) {
            var unheard = new Bird("kept" + state + audience.word());
            for (var means : Contact.Means.values()) {
                var secret = unheard.secret(means.word());
                profile.reachedBy(new Contact(means, secret, audience));
                if (audience == Audience.MEMBERS && state.equals("open")) {
                    forMembers.add(secret);
                }
            }
        }
        return Organisation.draft(UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)), name.word("slug"),
                profile.build(), new Provenance(name.word("source"), URI.create("https://example.org/"), "CC0-1.0",
                        LocalDate.of(2026, 1, 4)));
    }

    /** One that sings only words of its own, in each script. */
    private final class Bird {

        private final String kind;

        Bird(String kind) {
            this.kind = kind;
        }

        /** Of letters that no folding, stemming or address changes. */
        String word(String field) {
            return heard("qzx" + letters(field));
        }

        String secret(String field) {
            var secret = "qzx" + letters(field);
            secrets.add(secret);
            return secret;
        }

        LocalizedText texts(String field) {
            return LocalizedText.of(Language.AR, Map.of(Language.AR, heard("ظغط" + arabic(field)), Language.EN,
                    word(field + "en"), Language.FR, word(field + "fr")));
        }

        private String heard(String word) {
            (kind.equals("open") ? songs : secrets).add(word);
            return word;
        }

        private String letters(String field) {
            return hash(field, 'b', "bdgjkmpvw");
        }

        private String arabic(String field) {
            return hash(field, 'ب', "بجدرزعغقن");
        }

        private String hash(String field, char zero, String alphabet) {
            var word = new StringBuilder();
            for (int rest = (kind + "." + field).hashCode() & Integer.MAX_VALUE; word.length() < 11; rest /= 9) {
                word.append(rest == 0 ? zero : alphabet.charAt(rest % 9));
            }
            return word.toString().toLowerCase(Locale.ROOT);
        }
    }
}
