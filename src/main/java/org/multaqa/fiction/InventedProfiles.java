package org.multaqa.fiction;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.multaqa.fiction.Identity.Addition;
import org.multaqa.language.Language;
import org.multaqa.language.LocalizedText;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Reach;

/** What invented organisations say about themselves. */
final class InventedProfiles {

    private final Vocabulary words;
    private final InventedTexts texts;

    InventedProfiles(Vocabulary words) {
        this.words = words;
        this.texts = new InventedTexts(words);
    }

    /** The language in which it wrote first. */
    static Language original(Identity who) {
        return new Draw(who.number()).of(who.land().originals(), "original");
    }

    Profile of(Identity who, int founded) {
        var draw = new Draw(who.number());
        var original = original(who);
        var languages = languages(who, original, draw);
        var contacts = new InventedContacts(who);
        var profile = Profile.named(text(InventedNames.of(who), original, languages))
                .acronyms(acronyms(who, original, draw))
                .summary(text(texts.summary(who), original, languages))
                .description(text(texts.description(who, founded), original, languages))
                .kinds(who.body().kinds())
                .topics(topics(who, draw))
                .seat(who.land().country(), text(who.city().name(), original, EnumSet.allOf(Language.class)),
                        who.city().place())
                .reach(reach(who, draw))
                .languages(workingLanguages(who, languages))
                .founded(founded)
                .website(draw.percent(80, "website") ? contacts.website() : null)
                .identifiedBy(ExternalIdentifier.ofSample(who.number() + 1));
        contacts.contacts(original).forEach(profile::reachedBy);
        contacts.socialAddresses().forEach(social -> profile.on(social.network(), social.address()));
        nameOtherwise(profile, who, original, draw);
        return profile.build();
    }

    private static void nameOtherwise(Profile.Builder profile, Identity who, Language original, Draw draw) {
        if (!who.proper().also().isEmpty() && draw.percent(30, "respelt")) {
            profile.alsoNamed(InventedNames.respelt(who), Language.EN);
        } else if (who.purposeInName() && draw.percent(15, "shortened")) {
            profile.alsoNamed(InventedNames.shortened(who).in(original), original);
        }
    }

    /** All three for about 45 in a hundred, two for 30. */
    private static Set<Language> languages(Identity who, Language original, Draw draw) {
        int drawn = draw.below(100, "languages");
        if (drawn < 45) {
            return EnumSet.allOf(Language.class);
        }
        return drawn < 75 ? EnumSet.of(original, second(who, original, draw)) : EnumSet.of(original);
    }

    /** One that is spoken there, or English; where that is the original, another one. */
    private static Language second(Identity who, Language original, Draw draw) {
        var spoken = who.land().spoken().stream().flatMap(code -> Language.of(code).stream());
        var likely = Stream.concat(spoken, Stream.of(Language.EN))
                .filter(language -> language != original)
                .distinct()
                .toList();
        var others = EnumSet.complementOf(EnumSet.of(original));
        return draw.of(likely.isEmpty() ? List.copyOf(others) : likely, "second");
    }

    private static LocalizedText text(Words words, Language original, Collection<Language> languages) {
        var texts = new EnumMap<Language, String>(Language.class);
        languages.forEach(language -> texts.put(language, words.in(language)));
        return LocalizedText.of(original, texts);
    }

    /** Of about 40 in a hundred; the letters of many names make none. */
    private static List<String> acronyms(Identity who, Language original, Draw draw) {
        var latin = InventedNames.of(who.with(Addition.NOTHING)).in(original == Language.FR ? original : Language.EN);
        return who.parent() == null && draw.percent(45, "acronym") ? Acronym.of(latin).stream().toList() : List.of();
    }

    /** The topic that its name tells, and sometimes one or two beside it: neighbours in the vocabulary are akin. */
    private List<String> topics(Identity who, Draw draw) {
        int main = words.topics.indexOf(who.purpose().topic());
        int more = draw.below(100, "topics");
        return Stream.of(main, main + (draw.percent(50, "side") ? 1 : words.topics.size() - 1), main + 2)
                .limit(more < 55 ? 1 : more < 90 ? 2 : 3)
                .map(topic -> words.topics.get(topic % words.topics.size()))
                .toList();
    }

    private static Reach reach(Identity who, Draw draw) {
        if (who.parent() != null) {
            return Reach.LOCAL;
        }
        if (who.addition() == Addition.NATION) {
            return Reach.NATIONAL;
        }
        int shift = who.body().wide() ? 45 : who.addition() == Addition.CITY ? -30 : 0;
        int drawn = draw.below(100, "reach") + shift;
        if (drawn < 45) {
            return Reach.LOCAL;
        }
        return drawn < 84 ? Reach.NATIONAL : drawn < 100 && who.land().arab() ? Reach.REGIONAL : Reach.GLOBAL;
    }

    private static List<String> workingLanguages(Identity who, Set<Language> languages) {
        var codes = new LinkedHashSet<>(who.land().spoken());
        languages.stream().map(Language::code).forEach(codes::add);
        return List.copyOf(codes);
    }
}
