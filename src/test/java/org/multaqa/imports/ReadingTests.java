package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.language.Language;
import org.multaqa.organisations.Audience;
import org.multaqa.organisations.Contact;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Place;
import org.multaqa.organisations.Profile;

class ReadingTests {

    private static final Set<String> TOPICS = Set.of("women", "health", "peace", "education");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"name_en|''|NAME_MISSING", "source_id|''|SOURCE_ID_MISSING",
            "source_id|nour|SOURCE_ID_UNREADABLE", "country_iso2|Egypt|COUNTRY_UNKNOWN", "types|ngo|WORD_UNKNOWN",
            "topics|football|WORD_UNKNOWN", "topics|women; health; peace; education|TOPICS_TOO_MANY",
            "reach|planet|WORD_UNKNOWN", "languages|Arabic|LANGUAGE_UNKNOWN", "email_audience|all|WORD_UNKNOWN",
            "original_language|de|WORD_UNKNOWN", "name_ar|\u3164|NAME_INVISIBLE",
            "other_names|Noor; \u200D|NAME_INVISIBLE", "acronym|N\u0335\u0335\u0335\u0335\u0335|NAME_STACKED",
            "name_fr|\u202ERuon|NAME_TURNED", "name_ar|\u0410mnesty|NAME_DISGUISED"})
    void aValueThatSomebodyMeantAndMustMendIsAnError(String column, String value, Problem problem) {
        var nour = nourWith(column, value);
        assertThat(read(nour)).isNull();
        assertThat(nour.findings()).extracting(Finding::problem).containsExactly(problem);
        assertThat(nour.isRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"website|none yet|ADDRESS_UNREADABLE", "facebook|@nour|ADDRESS_UNREADABLE",
            "founded|long ago|YEAR_UNREADABLE", "founded|2300|YEAR_UNREADABLE", "founded|0|YEAR_UNREADABLE",
            "lat|34.03|PLACE_UNREADABLE", "email|nour at fez|EMAIL_UNREADABLE",
            "acronym|A; B; C; D; E; F|ACRONYMS_TOO_MANY", "identifiers|12345|IDENTIFIER_UNREADABLE"})
    void withoutAnOddValueTheOrganisationIsStillItself(String column, String value, Problem problem) {
        var nour = nourWith(column, value);
        assertThat(read(nour)).isNotNull();
        assertThat(nour.findings()).extracting(Finding::problem).containsExactly(problem);
        assertThat(nour.isRefused()).isFalse();
    }

    @Test
    void everythingThatARowSaysIsRead() {
        var nour = read(candidate("""
                source_id,name_en,name_ar,acronym,country_iso2,city,city_ar,lat,lng,website,founded,types,topics,email,\
                email_audience,identifiers,other_names,description_fr
                fez:1,Nour,نور,N; NF,ma,Fez,فاس,34.0331,-5.0003,nour.example,1987,nonprofit; funder,women; health,\
                nour@nour.example,everyone,MA-X:9,Lights of Fez,Une association."""));
        assertThat(nour.name().in(Language.AR)).contains("نور");
        assertThat(nour.name().original()).as("Arabic is spoken in Morocco").isEqualTo(Language.AR);
        assertThat(nour.acronyms()).containsExactly("N", "NF");
        assertThat(nour.place()).isEqualTo(new Place(34.03, -5));
        assertThat(nour.website()).isEqualTo(URI.create("https://nour.example"));
        assertThat(nour.kinds()).containsExactly(Kind.NONPROFIT, Kind.FUNDER);
        assertThat(nour.topics()).containsExactly("women", "health");
        assertThat(nour.contacts()).containsExactly(
                new Contact(Contact.Means.EMAIL, "nour@nour.example", Audience.EVERYONE));
        assertThat(nour.identifiers()).containsExactly(new ExternalIdentifier("MA-X", "9"),
                new ExternalIdentifier("fez", "1"));
        assertThat(nour.otherNames()).extracting(Profile.OtherName::text).containsExactly("Lights of Fez");
    }

    @Test
    void aContactWithoutAnAudienceIsShownToNobody() {
        assertThat(read(nourWith("phone", "+212 5")).contacts()).extracting(Contact::audience)
                .containsExactly(Audience.NOBODY);
    }

    @Test
    void aDescriptionIsASummaryAndAnAddressIsNone() {
        assertThat(read(nourWith("wikipedia_or_description", "Lights streets")).summary().in(Language.EN))
                .contains("Lights streets");
        assertThat(read(nourWith("wikipedia_or_description", "https://en.wikipedia.org/wiki/Nour")).summary()).isNull();
    }

    @Test
    void whatIsNoColumnOfTheFileStaysAndAnEmptyCellEmpties() {
        var before = read(candidate("source_id,name_en,founded,topics\nfez:1,Nour,1987,women"));
        var after = new Reading(candidate("source_id,name_en,founded\nfez:1,Nour,"), before, TOPICS, Year.of(2026))
                .profile()
                .orElseThrow();
        assertThat(after.topics()).containsExactly("women");
        assertThat(after.founded()).isNull();
    }

    @Test
    void aRowWithACommaTooManyIsAnError() {
        var nour = candidate("source_id,name_en\nfez:1,Nour, Lights of Fez");
        assertThat(nour.findings()).extracting(Finding::problem).containsExactly(Problem.FIELD_COUNT);
    }

    @Test
    void aNameBeyondTheLongestIsAnError() {
        var nour = nourWith("name_fr", "Nour ".repeat(61));
        assertThat(read(nour)).isNull();
        assertThat(nour.findings()).extracting(Finding::problem).containsExactly(Problem.NAME_TOO_LONG);
    }

    @Test
    void ofVeryManyNamesAndIdentifiersTheFirstAreTaken() {
        var names = IntStream.rangeClosed(1, 40_000).mapToObj(number -> "Nour " + number);
        var named = nourWith("other_names", names.collect(Collectors.joining(";")));
        assertThat(read(named).otherNames()).hasSize(50)
                .last()
                .extracting(Profile.OtherName::text)
                .isEqualTo("Nour 50");
        assertThat(named.findings()).extracting(Finding::problem).containsExactly(Problem.NAMES_TOO_MANY);
        var numbers = IntStream.rangeClosed(1, 21).mapToObj(number -> "MA-X:" + number);
        var identified = nourWith("identifiers", numbers.collect(Collectors.joining(";")));
        assertThat(read(identified).identifiers()).hasSize(21).doesNotContain(new ExternalIdentifier("MA-X", "21"));
        assertThat(identified.findings()).extracting(Finding::problem).containsExactly(Problem.IDENTIFIERS_TOO_MANY);
    }

    private static Candidate nourWith(String column, String value) {
        return switch (column) {
            case "source_id" -> candidate("source_id,name_en\n" + value + ",Nour");
            case "name_en" -> candidate("source_id,name_en\nfez:1," + value);
            default -> candidate("source_id,name_en," + column + "\nfez:1,Nour," + value);
        };
    }

    private static Candidate candidate(String csv) {
        var lines = csv.lines().map(line -> List.of(line.split(",", -1))).toList();
        return new Candidate(new Row(2, lines.get(1), Header.of(lines.getFirst())));
    }

    private static Profile read(Candidate candidate) {
        return new Reading(candidate, null, TOPICS, Year.of(2026)).profile().orElse(null);
    }
}
