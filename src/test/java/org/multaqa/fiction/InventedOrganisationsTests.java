package org.multaqa.fiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.multaqa.language.Country;
import org.multaqa.language.Language;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.Contact.Means;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Profile;
import org.multaqa.organisations.Relation.Bond;
import org.multaqa.organisations.Relations.Tie;
import org.multaqa.organisations.State;

class InventedOrganisationsTests {

    private static InventedOrganisations invented;
    private static List<Organisation> mall;

    @BeforeAll
    static void invent() {
        invented = new InventedOrganisations();
        mall = IntStream.range(0, InventedOrganisations.PATTERN).mapToObj(invented::published).toList();
    }

    @Test
    void theMallIsFrom92Countries() {
        assertThat(profiles().map(Profile::country).collect(Collectors.toSet())).hasSize(92)
                .containsAll(Country.ARAB_WORLD);
    }

    @Test
    void threeInFiveAreFromTheArabWorld() {
        assertThat(share(organisation -> Country.ARAB_WORLD.contains(country(organisation)))).isEqualTo(60);
    }

    @Test
    void eachOfThe15TopicsHasManyOrganisations() {
        var byMainTopic = profiles().collect(
                Collectors.groupingBy(profile -> profile.topics().getFirst(), Collectors.counting()));
        assertThat(byMainTopic).hasSize(15).allSatisfy((topic, many) -> assertThat(many).isGreaterThan(80));
    }

    @Test
    void nearlyHalfWriteInThreeLanguagesAndAQuarterInOneOnly() {
        assertThat(share(writesIn(3))).isBetween(42, 48);
        assertThat(share(writesIn(2))).isBetween(27, 33);
        assertThat(share(writesIn(1))).isBetween(22, 28);
    }

    @Test
    void aQuarterIsListedByEditorsAndSomeWereNotConfirmedForYears() {
        assertThat(share(Organisation::isListing)).isBetween(22, 28);
        assertThat(share(organisation -> organisation.confirmedOn() != null)).isBetween(57, 63);
        assertThat(share(organisation -> isOld(organisation))).isBetween(8, 20);
    }

    @Test
    void everyListingSaysThatItIsInvented() {
        assertThat(mall).allSatisfy(organisation -> assertThat(organisation.provenance() != null)
                .isEqualTo(organisation.isListing()));
    }

    @Test
    void someHaveAnAcronymAndNoneOneThatOthersAreKnownBy() {
        assertThat(share(organisation -> !organisation.profile().acronyms().isEmpty())).isBetween(5, 25);
        assertThat(profiles().flatMap(profile -> profile.acronyms().stream())).allMatch(a -> a.matches("[A-Z]{5,7}"));
    }

    @Test
    void aFewBelongToOthersAllOfWhichCameBefore() {
        var ids = mall.stream().map(Organisation::id).toList();
        var ties = ties();
        assertThat(ties).hasSizeBetween(140, 180)
                .allSatisfy(
                        tie -> assertThat(ids.indexOf(tie.other())).isBetween(0, ids.indexOf(tie.organisation()) - 1));
        assertThat(ties).extracting(Tie::bond).contains(Bond.BRANCH_OF, Bond.MEMBER_OF);
    }

    @Test
    void aBranchIsInAnotherCityOfTheSameCountry() {
        var byId = mall.stream().collect(Collectors.toMap(Organisation::id, Organisation::profile));
        assertThat(ties()).filteredOn(tie -> tie.bond() == Bond.BRANCH_OF).allSatisfy(tie -> {
            var branch = Objects.requireNonNull(byId.get(tie.organisation()));
            var house = Objects.requireNonNull(byId.get(tie.other()));
            assertThat(branch.country()).isEqualTo(house.country());
            assertThat(branch.city()).isNotEqualTo(house.city());
        });
    }

    @Test
    void nobodyIsReachedByWhatStandsThere() {
        assertThat(profiles().flatMap(profile -> Stream.ofNullable(profile.website())))
                .allMatch(website -> website.getHost().endsWith(".example"));
        assertThat(contacts(Means.EMAIL)).allMatch(mail -> mail.endsWith(".example"));
        assertThat(contacts(Means.PHONE)).allMatch(phone -> phone.matches("\\+[0-9 ]{8,20}"));
        assertThat(profiles().flatMap(profile -> profile.socialAddresses().stream()))
                .allMatch(social -> social.address().getPath().contains("example-"));
    }

    @Test
    void theSameNumberIsTheSameOrganisationAgain() {
        var again = new InventedOrganisations();
        assertThat(IntStream.range(0, InventedOrganisations.PATTERN).mapToObj(again::published)).isEqualTo(mall);
    }

    @Test
    void noNameIsGivenTwiceTo200000() {
        var names = Stream.of(Language.values())
                .collect(Collectors.toMap(language -> language, any -> new HashSet<String>()));
        var identities = new Identities(new Vocabulary());
        for (int number = 0; number < 200_000; number++) {
            var name = InventedNames.of(identities.of(number));
            names.forEach((language, seen) -> assertThat(seen.add(name.in(language)))
                    .as(name.in(language))
                    .isTrue());
        }
    }

    @Test
    void theLastOfTwoMillionAreStillPlausible() {
        IntStream.range(InventedOrganisations.MOST - 500, InventedOrganisations.MOST)
                .mapToObj(invented::published)
                .forEach(organisation -> assertThat(organisation.name().texts().values())
                        .allSatisfy(name -> assertThat(name).hasSizeBetween(5, 150)));
        IntStream.range(0, 40_000).filter(number -> number % 1_000 == 0).forEach(invented::hidden);
    }

    @Test
    void whatIsHiddenIsADraftUnlistedOrDark() {
        assertThat(IntStream.range(0, 9).mapToObj(invented::hidden)).extracting(Organisation::state)
                .containsOnly(State.DRAFT, State.UNLISTED, State.DARK);
    }

    private static boolean isOld(Organisation organisation) {
        var confirmedOn = organisation.confirmedOn();
        return confirmedOn != null && confirmedOn.isBefore(History.DAY.minusYears(1));
    }

    private static Predicate<Organisation> writesIn(int languages) {
        return organisation -> organisation.name().texts().size() == languages;
    }

    private static Set<Tie> ties() {
        return IntStream.range(0, InventedOrganisations.PATTERN)
                .mapToObj(invented::tie)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Stream<String> contacts(Means means) {
        return profiles().flatMap(profile -> profile.contacts().stream())
                .filter(contact -> contact.means() == means)
                .map(Contact::value);
    }

    private static Country country(Organisation organisation) {
        return Objects.requireNonNull(organisation.profile().country());
    }

    private static Stream<Profile> profiles() {
        return mall.stream().map(Organisation::profile);
    }

    private static int share(Predicate<Organisation> which) {
        return Math.round(100f * mall.stream().filter(which).count() / mall.size());
    }
}
