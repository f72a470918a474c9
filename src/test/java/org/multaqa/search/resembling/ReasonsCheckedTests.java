package org.multaqa.search.resembling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.search.Findable;
import org.multaqa.search.Reason;
import org.multaqa.search.Reason.AcronymSpelt;
import org.multaqa.search.Reason.Initials;
import org.multaqa.search.Reason.Likeness;
import org.multaqa.search.Reason.Meeting;
import org.multaqa.search.Reason.NamedAsWebsite;
import org.multaqa.search.Reason.NamesAlike;
import org.multaqa.search.Reason.SameAcronym;
import org.multaqa.search.Reason.SameCountry;
import org.multaqa.search.Reason.SamePlace;
import org.multaqa.search.Reason.SameWebsite;
import org.multaqa.search.Reason.Way;
import org.multaqa.search.Thing;

/** Whoever checks that every reason is true must find the false ones. */
class ReasonsCheckedTests {

    private static final Findable UNIVERSITY = Thing.en("Univ. of Tabuk")
            .shortened("UT")
            .in("Tabuk")
            .under("sa")
            .at("ut.example");
    private static final Findable TABUK = Thing.ar("جامعة تبوك")
            .in("Tabuk", "Saudi Arabia")
            .under("sa")
            .at("ut.example");
    private static final Findable NETWORK = Thing.en("Nomad Aid Network").in("Garowe").under("so").at("nan.example");
    private static final Findable LETTERS = Thing.en("NAN")
            .shortened("NAN")
            .in("Garowe")
            .under("so")
            .at("other.example");
    private static final Findable NOMADS = Thing.en("Nomads Aid").shortened("NAN").under("so").findable();

    private record Told(Reason reason, Findable entered, Findable listed) {

        boolean isTrue() { return ReasonsChecked.isTrue(reason, entered, listed); }
    }

    private static Told words(Likeness likeness, Findable entered, Findable listed, Meeting... words) {
        return new Told(new NamesAlike(likeness, List.of(words)), entered, listed);
    }

    private static Findable en(String name) {
        return Thing.en(name).findable();
    }

    static Stream<Told> trueOnes() {
        return Stream.of(
                words(Likeness.OTHER_SCRIPT, UNIVERSITY, TABUK, new Meeting("univ", "جامعة", Way.TRANSLATED),
                        new Meeting("tabuk", "تبوك", Way.HEARD)),
                words(Likeness.SAME, en("The Food Bank"), en("Foodbank"),
                        new Meeting("food bank", "foodbank", Way.SAME)),
                words(Likeness.ALIKE, en("Research Inst."), en("Research Institute"),
                        new Meeting("research", "research", Way.SAME), new Meeting("inst", "institute", Way.SHORTENED)),
                words(Likeness.ALIKE, en("Insect Association"), en("Insect Society"),
                        new Meeting("insect", "insect", Way.SAME), new Meeting("association", "society", Way.SYNONYM)),
                words(Likeness.ALIKE, en("Child Fund"), en("Childen Fund"),
                        new Meeting("child", "childen", Way.MISTYPED),
                        new Meeting("fund", "fund", Way.SAME)),
                words(Likeness.ALIKE, en("Foundations"), en("Foundation"),
                        new Meeting("foundations", "foundation", Way.INFLECTED)),
                words(Likeness.TRANSLATED, en("Insect Physiology"), Thing.fr("Physiologie").findable(),
                        new Meeting("physiology", "physiologie", Way.COGNATE)),
                new Told(new SameWebsite("ut.example"), UNIVERSITY, TABUK),
                new Told(new SamePlace(List.of("tabuk")), UNIVERSITY, TABUK),
                new Told(new SameCountry("sa"), UNIVERSITY, TABUK),
                new Told(new SameAcronym("nan"), LETTERS, NOMADS),
                new Told(new Initials("nan", List.of("nomad", "aid", "network"), true), LETTERS, NETWORK),
                new Told(new AcronymSpelt("nan", List.of("nomad", "aid", "network"), true), NOMADS, NETWORK),
                new Told(new NamedAsWebsite("nan", "nan.example", true), LETTERS, NETWORK));
    }

    static Stream<Told> falseOnes() {
        return Stream.of(
                words(Likeness.OTHER_SCRIPT, en("University of Hail"), TABUK, new Meeting("hail", "تبوك", Way.HEARD)),
                words(Likeness.OTHER_SCRIPT, UNIVERSITY, TABUK, new Meeting("tabuk", "جامعة", Way.TRANSLATED)),
                words(Likeness.OTHER_SCRIPT, UNIVERSITY, TABUK, new Meeting("university", "جامعة", Way.TRANSLATED)),
                words(Likeness.OTHER_SCRIPT, UNIVERSITY, TABUK, new Meeting("tabuk", "تبوك", Way.SAME)),
                words(Likeness.SAME, UNIVERSITY, TABUK, new Meeting("tabuk", "تبوك", Way.HEARD)),
                words(Likeness.OTHER_SCRIPT, UNIVERSITY, TABUK),
                words(Likeness.SAME, en("Ford Fund"), en("Ford Trust"), new Meeting("ford", "ford", Way.SAME)),
                words(Likeness.ALIKE, en("Ford"), en("Ford"), new Meeting("ford", "ford", Way.SAME)),
                words(Likeness.ALIKE, en("Ford"), en("Ford Ford"), new Meeting("ford", "ford", Way.SAME),
                        new Meeting("ford", "ford", Way.SAME)),
                words(Likeness.ALIKE, en("Inst. X"), en("University X"),
                        new Meeting("inst", "university", Way.SHORTENED)),
                words(Likeness.ALIKE, en("Univ X"), en("University X"),
                        new Meeting("univ", "university", Way.MISTYPED)),
                words(Likeness.TRANSLATED, en("School X"), en("Schools X"),
                        new Meeting("school", "hospital", Way.TRANSLATED)),
                words(Likeness.ALIKE, en("Univ X"), en("University X"), new Meeting("univ", "university", Way.SYNONYM)),
                words(Likeness.ALIKE, en("Univ X"), en("University X"),
                        new Meeting("univ", "university", Way.INFLECTED)),
                words(Likeness.ALIKE, en("School X"), en("Hospital X"), new Meeting("school", "hospital", Way.SYNONYM)),
                words(Likeness.TRANSLATED, en("National X"), en("Nature X"),
                        new Meeting("national", "nature", Way.COGNATE)),
                words(Likeness.ALIKE, en("Mycology X"), en("Psychology X"),
                        new Meeting("mycology", "psychology", Way.MISTYPED)),
                words(Likeness.ALIKE, en("Carlsberg X"), en("Heidelberg X"),
                        new Meeting("carlsberg", "heidelberg", Way.HEARD)),
                words(Likeness.ALIKE, en("Food for the Bank X"), en("Foodbank"),
                        new Meeting("food bank", "foodbank", Way.SAME)),
                new Told(new SameWebsite("ut.example"), UNIVERSITY, NETWORK),
                new Told(new SamePlace(List.of("riyadh")), UNIVERSITY, TABUK),
                new Told(new SamePlace(List.of("saudi")), UNIVERSITY, TABUK),
                new Told(new SamePlace(List.of()), UNIVERSITY, TABUK),
                new Told(new SameCountry("so"), UNIVERSITY, TABUK),
                new Told(new SameAcronym("ut"), UNIVERSITY, TABUK),
                new Told(new Initials("nan", List.of("nomad", "aid", "network"), false), LETTERS, NETWORK),
                new Told(new Initials("nan", List.of("nomad", "aid"), true), LETTERS, NETWORK),
                new Told(new Initials("na", List.of("nomad", "aid", "network"), true), en("NA"), NETWORK),
                new Told(new Initials("nan", List.of("nomads", "aid"), true), LETTERS, NOMADS),
                new Told(new AcronymSpelt("nan", List.of("nomad", "aid", "network"), false), NOMADS, NETWORK),
                new Told(new AcronymSpelt("ut", List.of("nomad", "aid", "network"), true), UNIVERSITY, NETWORK),
                new Told(new NamedAsWebsite("nan", "other.example", true), LETTERS, NETWORK),
                new Told(new NamedAsWebsite("nomad", "nan.example", true), LETTERS, NETWORK));
    }

    @ParameterizedTest
    @MethodSource("trueOnes")
    void aTrueReasonIsTakenForTrue(Told told) {
        assertThat(told.isTrue()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("falseOnes")
    void aFalseReasonIsFoundOut(Told told) {
        assertThat(told.isTrue()).isFalse();
    }
}
