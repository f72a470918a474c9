package org.multaqa.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.language.Country;
import org.multaqa.language.Wording;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.OrganisationCard;
import org.multaqa.organisations.Organisations;
import org.multaqa.search.Reason;
import org.multaqa.search.Resemblance;
import org.multaqa.search.Search;
import org.multaqa.search.SearchNotReadyException;
import org.springframework.stereotype.Component;

/** What is in the mall already and may be the same, with reasons that can be checked by reading the two names. */
@Component
class Likenesses {

    private static final int MOST = 5;

    private final Search search;
    private final Organisations organisations;

    Likenesses(Search search, Organisations organisations) {
        this.search = search;
        this.organisations = organisations;
    }

    /** The likeliest; empty where the search cannot tell yet, which must not keep anyone from deciding. */
    Optional<List<Likeness>> of(Organisation organisation, Wording wording) {
        try {
            var alike = search.resembling(Organisation.FINDABLE, organisation.findable(), MOST);
            var cards = organisations.cards(alike.stream().map(Resemblance::id).toList())
                    .stream()
                    .collect(Collectors.toMap(OrganisationCard::id, Function.identity()));
            return Optional.of(alike.stream()
                    .flatMap(one -> Stream.ofNullable(cards.get(one.id())).map(card -> likeness(one, card, wording)))
                    .toList());
        } catch (SearchNotReadyException indexing) {
            return Optional.empty();
        }
    }

    private static Likeness likeness(Resemblance one, OrganisationCard card, Wording wording) {
        return new Likeness(card.name().bestFor(wording.language()),
                "/" + wording.language().code() + "/organisations/" + card.slug(),
                one.reasons().stream().map(reason -> sentence(reason, wording)).toList());
    }

    static String sentence(Reason reason, Wording wording) {
        return switch (reason) {
            case Reason.NamesAlike names -> wording.text("desk.alike.names." + word(names.likeness()),
                    wording.list(names.words().stream().map(pair -> pair(pair, wording)).toList()));
            case Reason.SameAcronym same -> wording.text("desk.alike.acronym", same.acronym());
            case Reason.Initials initials -> wording.text("desk.alike.initials", initials.letters(),
                    String.join(" ", initials.words()));
            case Reason.AcronymSpelt spelt -> wording.text("desk.alike.initials", spelt.acronym(),
                    String.join(" ", spelt.words()));
            case Reason.NamedAsWebsite named -> wording.text("desk.alike.named", named.name(), named.domain());
            case Reason.SameWebsite same -> wording.text("desk.alike.website", same.domain());
            case Reason.SamePlace same -> wording.text("desk.alike.place", wording.list(same.words()));
            case Reason.SameCountry same -> wording.text("desk.alike.country",
                    Country.of(same.country()).map(country -> country.name(wording.language())).orElse(""));
        };
    }

    private static String pair(Reason.Meeting pair, Wording wording) {
        return pair.entered().equals(pair.listed())
                ? pair.entered()
                : wording.text("desk.alike.pair", pair.entered(), pair.listed());
    }

    private static String word(Reason.Likeness likeness) {
        return likeness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
