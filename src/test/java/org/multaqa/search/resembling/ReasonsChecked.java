package org.multaqa.search.resembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.names.NameFolding;
import org.multaqa.names.NameWords;
import org.multaqa.names.SmallWords;
import org.multaqa.search.Findable;
import org.multaqa.search.Reason;

/** Whether a reason is true of two things, read off their public fields again and not off what compared them. */
final class ReasonsChecked {

    private ReasonsChecked() {}

    static boolean isTrue(Reason reason, Findable entered, Findable listed) {
        return switch (reason) {
            case Reason.NamesAlike alike -> names(entered).stream()
                    .anyMatch(one -> names(listed).stream().anyMatch(other -> NamesChecked.isTrue(alike, one, other)));
            case Reason.SameAcronym same -> acronyms(entered).contains(same.acronym())
                    && acronyms(listed).contains(same.acronym());
            case Reason.Initials initials -> initials.ofEntered()
                    ? isTrue(initials, entered, listed)
                    : isTrue(initials, listed, entered);
            case Reason.AcronymSpelt spelt -> spelt.ofEntered()
                    ? isTrue(spelt, entered, listed)
                    : isTrue(spelt, listed, entered);
            case Reason.NamedAsWebsite named -> named.ofEntered()
                    ? isTrue(named, entered, listed)
                    : isTrue(named, listed, entered);
            case Reason.SameWebsite same -> entered.domains().contains(same.domain())
                    && listed.domains().contains(same.domain());
            case Reason.SamePlace same -> isTrue(same, entered, listed);
            case Reason.SameCountry same -> Stream.of(entered, listed)
                    .allMatch(thing -> countries(thing).contains(same.country()));
        };
    }

    private static boolean isTrue(Reason.Initials initials, Findable lettered, Findable spelt) {
        return isCalled(initials.letters(), lettered) && isSpeltBy(initials.letters(), initials.words(), spelt);
    }

    private static boolean isTrue(Reason.AcronymSpelt reason, Findable lettered, Findable spelt) {
        return acronyms(lettered).contains(reason.acronym()) && !acronyms(spelt).contains(reason.acronym())
                && isSpeltBy(reason.acronym(), reason.words(), spelt)
                && names(lettered).stream().noneMatch(name -> areInitials(reason.acronym(), name));
    }

    private static boolean isTrue(Reason.NamedAsWebsite named, Findable called, Findable owner) {
        return isCalled(named.name(), called) && owner.domains().contains(named.domain())
                && List.of(named.domain().split("\\.")).contains(named.name());
    }

    private static boolean isTrue(Reason.SamePlace same, Findable entered, Findable listed) {
        var countries = countries(entered).stream()
                .flatMap(code -> Country.of(code).stream())
                .flatMap(country -> Stream.of(Language.values()).map(country::name))
                .flatMap(name -> NameWords.of(name).stream())
                .map(NameWords.Word::bare)
                .collect(Collectors.toSet());
        return !same.words().isEmpty() && same.words()
                .stream()
                .allMatch(word -> !countries.contains(word) && isPlace(word, entered) && isPlace(word, listed));
    }

    private static boolean isPlace(String word, Findable thing) {
        return thing.place()
                .stream()
                .flatMap(place -> NameWords.of(place).stream())
                .anyMatch(one -> one.bare().equals(word));
    }

    private static boolean isCalled(String letters, Findable thing) {
        return names(thing).stream().anyMatch(name -> name.size() == 1 && name.getFirst().folded().equals(letters));
    }

    private static boolean isSpeltBy(String letters, List<String> words, Findable spelt) {
        return names(spelt).stream()
                .filter(name -> name.stream().map(NameWords.Word::written).toList().equals(words))
                .anyMatch(name -> areInitials(letters, name));
    }

    /** Each word gives its first letter, a small one or none. */
    private static boolean areInitials(String letters, List<NameWords.Word> name) {
        var pattern = name.stream()
                .map(word -> Pattern.quote(word.folded().substring(0, 1)) + (SmallWords.has(word.folded()) ? "?" : ""))
                .collect(Collectors.joining());
        return name.size() > 1 && letters.matches(pattern);
    }

    private static Set<String> acronyms(Findable thing) {
        return thing.acronyms().stream().map(NameFolding::squeezed).collect(Collectors.toSet());
    }

    private static Set<String> countries(Findable thing) {
        return thing.facets().getOrDefault(Findable.COUNTRY, Set.of());
    }

    private static List<List<NameWords.Word>> names(Findable thing) {
        var names = new ArrayList<String>(thing.name().texts().values());
        names.addAll(thing.otherNames());
        return names.stream().map(NameWords::of).filter(name -> !name.isEmpty()).toList();
    }
}
