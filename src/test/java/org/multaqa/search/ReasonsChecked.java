package org.multaqa.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.multaqa.names.NameFolding;
import org.multaqa.names.SmallWords;

/** Whether a reason is true of two things, read off their public fields again. */
final class ReasonsChecked {

    private ReasonsChecked() {}

    static boolean isTrue(Reason reason, Findable entered, Findable listed) {
        return switch (reason) {
            case Reason.NamesAlike alike -> isTrue(alike, entered, listed);
            case Reason.SameAcronym same -> acronyms(entered).contains(same.acronym())
                    && acronyms(listed).contains(same.acronym());
            case Reason.Initials initials -> isTrue(initials, initials.ofEntered() ? entered : listed,
                    initials.ofEntered() ? listed : entered);
            case Reason.NamedAsWebsite named -> isTrue(named, named.ofEntered() ? entered : listed,
                    named.ofEntered() ? listed : entered);
            case Reason.SameWebsite same -> entered.domains().contains(same.domain())
                    && listed.domains().contains(same.domain());
            case Reason.SamePlace same -> Stream.of(entered, listed)
                    .allMatch(thing -> NameFolding.words(String.join(" ", thing.place()))
                            .stream()
                            .anyMatch(
                                    word -> same.words().stream().allMatch(word::endsWith) || same.words().size() > 1));
            case Reason.SameCountry same -> Stream.of(entered, listed)
                    .allMatch(thing -> thing.facets().get(Findable.COUNTRY).contains(same.country()));
        };
    }

    private static boolean isTrue(Reason.NamesAlike alike, Findable entered, Findable listed) {
        return !alike.words().isEmpty() && alike.words()
                .stream()
                .allMatch(meeting -> isWritten(meeting.entered(), entered) && isWritten(meeting.listed(), listed));
    }

    private static boolean isTrue(Reason.Initials initials, Findable lettered, Findable spelt) {
        var telling = initials.words().stream().filter(word -> !SmallWords.has(folded(word))).toList();
        var spelled = telling.stream().map(word -> folded(word).substring(0, 1)).toList();
        return isNamed(initials.letters(), lettered)
                && initials.words().stream().allMatch(word -> isWritten(word, spelt))
                && isWithin(spelled, initials.letters());
    }

    private static boolean isTrue(Reason.NamedAsWebsite named, Findable called, Findable owner) {
        return isNamed(named.name(), called) && owner.domains().contains(named.domain())
                && List.of(named.domain().split("\\.")).contains(named.name());
    }

    private static boolean isWithin(List<String> letters, String all) {
        int from = 0;
        for (var letter : letters) {
            from = all.indexOf(letter, from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String name, Findable thing) {
        return names(thing).anyMatch(other -> folded(other).equals(name));
    }

    private static boolean isWritten(String words, Findable thing) {
        return Stream.of(words.split(" "))
                .allMatch(word -> names(thing).anyMatch(name -> folded(name).contains(folded(word))));
    }

    private static List<String> acronyms(Findable thing) {
        return thing.acronyms().stream().map(NameFolding::squeezed).toList();
    }

    private static Stream<String> names(Findable thing) {
        return Stream.concat(thing.name().texts().values().stream(), thing.otherNames().stream());
    }

    private static String folded(String text) {
        return String.join("", NameFolding.words(text.toLowerCase(Locale.ROOT)));
    }
}
