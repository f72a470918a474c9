package org.multaqa.search.resembling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.names.NameWords;
import org.multaqa.search.Reason;
import org.multaqa.search.ranking.Initials;
import org.multaqa.search.ranking.Labels;

/** What two things have in common beside names of several words. That web sites or cities differ says nothing. */
final class InCommon {

    private final Labels entered;
    private final Labels listed;
    private final List<Reason> reasons = new ArrayList<>();

    private InCommon(Labels entered, Labels listed) {
        this.entered = entered;
        this.listed = listed;
    }

    static List<Reason> of(Labels entered, Labels listed) {
        var common = new InCommon(entered, listed);
        both(entered.domains(), listed.domains()).map(Reason.SameWebsite::new).forEach(common.reasons::add);
        common.letters(entered, listed, true);
        common.letters(listed, entered, false);
        both(entered.acronyms(), listed.acronyms()).map(Reason.SameAcronym::new).forEach(common.reasons::add);
        common.place();
        both(entered.countries(), listed.countries()).map(Reason.SameCountry::new).forEach(common.reasons::add);
        return common.reasons;
    }

    private static Stream<String> both(List<String> some, List<String> others) {
        return some.stream().filter(others::contains).limit(1);
    }

    private void letters(Labels one, Labels other, boolean ofEntered) {
        Initials.bareAcronyms(one).forEach(letters -> {
            Initials.spelling(letters, other)
                    .ifPresent(name -> reasons.add(new Reason.Initials(letters, written(name), ofEntered)));
            other.domains()
                    .stream()
                    .filter(domain -> List.of(domain.split("\\.")).contains(letters))
                    .limit(1)
                    .forEach(domain -> reasons.add(new Reason.NamedAsWebsite(letters, domain, ofEntered)));
        });
        unexplained(one, other).forEach(acronym -> Initials.spelling(acronym, other)
                .ifPresent(name -> reasons.add(new Reason.AcronymSpelt(acronym, written(name), ofEntered))));
    }

    /** Acronyms that are not of its own names; what both have is told as such. */
    private static Stream<String> unexplained(Labels one, Labels other) {
        return one.acronyms()
                .stream()
                .filter(acronym -> !other.acronyms().contains(acronym))
                .filter(acronym -> Initials.spelling(acronym, one).isEmpty())
                .filter(acronym -> Initials.bareAcronyms(one).noneMatch(acronym::equals));
    }

    private static List<String> written(List<NameWords.Word> name) {
        return name.stream().map(NameWords.Word::written).toList();
    }

    private void place() {
        var countries = entered.countryWords();
        var common = entered.places()
                .stream()
                .filter(listed.places()::contains)
                .filter(word -> !countries.contains(word))
                .toList();
        if (!common.isEmpty()) {
            reasons.add(new Reason.SamePlace(common));
        }
    }
}
