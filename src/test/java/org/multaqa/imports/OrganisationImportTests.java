package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.organisations.ExternalIdentifier;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relation;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.State;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MallTest
class OrganisationImportTests {

    private static final String HEADER = "source_id,name_en,name_ar,acronym,country_iso2,website,source\n";
    private static final String NOUR = "fez:1,Nour,نور,,MA,https://nour.example,Register of Fez\n";
    private static final String AMAL = "fez:2,Amal,,AM,MA,https://amal.example,Register of Fez\n";
    private static final String NAMELESS = "fez:3,,,,MA,,Register of Fez\n";

    @Autowired
    private OrganisationImport organisationImport;
    @Autowired
    private Organisations organisations;
    @Autowired
    private Relations relations;
    @Autowired
    private Gate gate;
    @Autowired
    private Messages messages;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Mall mall;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEmptyMall() {
        mall.empty();
    }

    @Test
    void nourIsListedWithItsSource() throws IOException {
        taken(HEADER + NOUR);
        var nour = known("fez:1").orElseThrow();
        assertThat(nour.state()).isEqualTo(State.PUBLISHED);
        assertThat(nour.isListing()).isTrue();
        assertThat(nour.confirmedOn()).isNull();
        assertThat(nour.slug()).isEqualTo("نور");
        assertThat(nour.provenance()).isNotNull()
                .satisfies(provenance -> assertThat(provenance.source()).isEqualTo("Register of Fez"));
    }

    @Test
    void whatIsImportedIsFound() throws IOException {
        taken(HEADER + NOUR + AMAL);
        search.catchUp();
        var found = search.find(new SearchQuery("organisation", "nour", Language.EN, Map.of(),
                SearchQuery.Order.BEST, 10, null));
        assertThat(found.ids()).containsExactly(known("fez:1").orElseThrow().id());
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        taken(HEADER + NOUR + AMAL);
        var before = known("fez:1").orElseThrow();
        var log = logged();
        var again = taken(HEADER + NOUR + AMAL);
        assertThat(again.rows(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(known("fez:1")).contains(before);
        assertThat(logged()).as("the search hears of nothing").isEqualTo(log);
    }

    @Test
    void anotherNameChangesTheOrganisationButNotItsAddress() throws IOException {
        taken(HEADER + NOUR + AMAL);
        var before = known("fez:2").orElseThrow();
        var again = taken(HEADER + NOUR + AMAL.replace(",Amal,", ",Amal of Fez,"));
        var after = known("fez:2").orElseThrow();
        assertThat(again.rows()).containsOnly(Map.entry(Outcome.UNCHANGED, 1L),
                Map.entry(Outcome.CHANGED, 1L));
        assertThat(after.name().in(Language.EN)).contains("Amal of Fez");
        assertThat(after).extracting(Organisation::id, Organisation::slug, Organisation::publishedAt)
                .containsExactly(before.id(), before.slug(), before.publishedAt());
    }

    @Test
    void oneErrorAndNothingIsImportedButEveryRowIsChecked() throws IOException {
        var report = report();
        var result = take(HEADER + NOUR + NAMELESS + AMAL + NAMELESS.replace("fez:3", "fez"), report, false, false);
        assertThat(result.kept()).isFalse();
        assertThat(mall.organisations()).isZero();
        assertThat(written(report)).hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("3,").contains("no name", "name_en", "Error"))
                .anySatisfy(line -> assertThat(line).startsWith("5,source_id,").contains("not an identifier"));
    }

    @Test
    void badRowsCanBeSkipped() throws IOException {
        var result = take(HEADER + NOUR + NAMELESS + AMAL, report(), true, false);
        assertThat(result.kept()).isTrue();
        assertThat(result.rows(Outcome.REFUSED)).isEqualTo(1);
        assertThat(mall.organisations()).isEqualTo(2);
    }

    @Test
    void aDryRunTellsEverythingAndChangesNothing() throws IOException {
        var result = take(HEADER + NOUR + AMAL, report(), false, true);
        assertThat(result.rows(Outcome.ADDED)).isEqualTo(2);
        assertThat(mall.organisations()).isZero();
    }

    @Test
    void anIdentifierGivenTwiceIsAnErrorThatNamesBothLines() throws IOException {
        var report = report();
        take(HEADER + NOUR + AMAL + NOUR, report, false, false);
        assertThat(written(report)).anySatisfy(line -> assertThat(line).startsWith("4,source_id,")
                .contains("⁨fez:1⁩ stands on line 2 and again on line 4"));
    }

    @Test
    void oneErrorHidesNoOtherOfItsRow() throws IOException {
        var report = report();
        take("source_id,name_en,country_iso2,topics,email\nfez:1,Nour,MA,,\nfez:1,,XX,gardens,nobody\n", report, false,
                false);
        assertThat(written(report)).filteredOn(line -> line.startsWith("3,"))
                .extracting(line -> line.split(",")[1])
                .containsExactlyInAnyOrder("source_id", "", "country_iso2", "topics", "email");
    }

    @Test
    void theReportNeverReplacesTheFileItIsAbout() throws IOException {
        var file = Files.writeString(folder.resolve("organisations.csv"), HEADER + NAMELESS);
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(
                        () -> Report.check(file, folder.resolve("../" + folder.getFileName() + "/organisations.csv")))
                .satisfies(refused -> assertThat(messages.in(Language.EN).text(refused.key(), refused.facts()))
                        .contains("would replace the file itself"));
    }

    @Test
    void theSameNameInTheSameCountryMayBeADuplicate() throws IOException {
        var report = report();
        take(HEADER + NOUR + "rabat:7,NOUR,,,MA,,Register of Rabat\nsfax:1,Nour,,,TN,,\n", report, false, false);
        assertThat(written(report)).hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("3,").contains("line 2", "Warning"));
        assertThat(mall.organisations()).isEqualTo(3);
    }

    @Test
    void anOrganisationOfTheMallUnderAnotherIdentifierMayBeADuplicate() throws IOException {
        taken(HEADER + AMAL);
        var report = report();
        take(HEADER + "rabat:8,Hope,,AM,MA,http://www.amal.example/,Register of Rabat\n", report, false, false);
        assertThat(written(report)).anySatisfy(line -> assertThat(line).startsWith("2,").contains("amal", "Warning"));
    }

    @Test
    void organisationsOfOneNameHaveAddressesOfTheirOwn() throws IOException {
        taken("source_id,name_en,country_iso2\nfez:1,Nour,\ncairo:1,Nour,EG\n");
        assertThat(known("fez:1").orElseThrow().slug()).isEqualTo("nour");
        assertThat(known("cairo:1").orElseThrow().slug()).startsWith("nour-");
    }

    @Test
    void aKioskThatItsPeopleHaveClaimedIsLeftAlone() throws IOException {
        taken(HEADER + NOUR);
        gate.change(Viewer.PROGRAM, () -> organisations.save(find("fez:1").orElseThrow()
                .claim(Clock.systemUTC().instant())
                .confirm(LocalDate.of(2026, 3, 5))));
        var report = report();
        var result = take(HEADER + NOUR.replace(",Nour,", ",Nur,"), report, false, false);
        assertThat(result.rows(Outcome.CLAIMED)).isEqualTo(1);
        assertThat(known("fez:1").orElseThrow().name().in(Language.EN)).contains("Nour");
        assertThat(written(report)).anySatisfy(line -> assertThat(line).contains("run by its organisation", "Warning"));
    }

    @Test
    void aMemberMayStandBeforeWhatItIsAMemberOf() throws IOException {
        var result = taken("source_id,name_en,member_of\nfez:1,Nour,fez:9\nfez:9,League of Fez,\n");
        assertThat(result.related()).isEqualTo(1);
        var nour = known("fez:1").orElseThrow().id();
        var bound = gate.read(Viewer.VISITOR, () -> relations.of(nour));
        assertThat(bound).extracting(Relation::bond, Relation::slug)
                .containsExactly(tuple(Relation.Bond.MEMBER_OF, "league-of-fez"));
    }

    @Test
    void aRelationToNobodyIsLeftOut() throws IOException {
        var report = report();
        var result = take("source_id,name_en,branch_of\nfez:1,Nour,fez:9\n", report, false, false);
        assertThat(result.kept()).isTrue();
        assertThat(written(report)).anySatisfy(line -> assertThat(line).startsWith("2,branch_of,fez:9,"));
    }

    @Test
    void anIdentifierOfAnotherOrganisationIsLeftOut() throws IOException {
        taken("source_id,name_en,identifiers\nfez:1,Nour,MA-X:1; MA-X:2\n");
        taken("source_id,name_en,identifiers\nfez:2,Amal,MA-X:2; MA-X:3\n");
        assertThat(known("MA-X:2")).isEqualTo(known("fez:1"));
        assertThat(known("MA-X:3")).isEqualTo(known("fez:2"));
    }

    @Test
    void aCellThatWouldBeAFormulaInASpreadsheetIsNone() throws IOException {
        var report = report();
        take("source_id,name_en\n=1+1,Nour\n", report, false, false);
        assertThat(written(report)).anySatisfy(line -> assertThat(line).startsWith("2,source_id,'=1+1,"));
    }

    @Test
    void theReportSpeaksTheLanguageThatWasAskedFor() throws IOException {
        var report = new Report(folder.resolve("report.csv"), messages.in(Language.AR));
        take(HEADER + NAMELESS, report, false, false);
        assertThat(written(report)).first().asString().contains("السطر");
        assertThat(written(report)).anySatisfy(line -> assertThat(line).contains("ليس للمنظمة اسم"));
    }

    @Test
    void aSecondImportAtTheSameTimeIsRefusedWithASentenceAndADryRunIsNot() {
        var refused = gate.write(Viewer.PROGRAM, () -> {
            assertThat(gate.takesTurn(OrganisationImport.TURN)).isTrue();
            return CompletableFuture.supplyAsync(() -> {
                assertThat(catchThrowable(() -> take(HEADER + NOUR, report(), false, true))).isNull();
                return catchThrowable(() -> taken(HEADER + NOUR));
            }).join();
        });
        assertThat(refused).isInstanceOfSatisfying(UnusableFileException.class,
                unusable -> assertThat(messages.in(Language.EN).text(unusable.key(), unusable.facts()))
                        .startsWith("Another import into this mall is running"));
        assertThat(mall.organisations()).isZero();
    }

    @Test
    void whereNothingIsWrongThereIsNoReport() throws IOException {
        take(HEADER + NAMELESS, report(), false, false);
        assertThat(folder.resolve("report.csv")).exists();
        taken(HEADER + NOUR);
        assertThat(folder.resolve("report.csv")).doesNotExist();
    }

    private ImportResult taken(String csv) throws IOException {
        var result = take(csv, report(), false, false);
        assertThat(result.kept()).isTrue();
        return result;
    }

    private ImportResult take(String csv, Report report, boolean skipBadRows, boolean dryRun) throws IOException {
        var file = Files.writeString(folder.resolve("organisations.csv"), csv);
        try (report) {
            return organisationImport.run(new ImportOrder(file, null, skipBadRows, dryRun), report,
                    new Progress(new PrintWriter(Writer.nullWriter()), messages.in(Language.EN), false));
        }
    }

    private Report report() {
        return new Report(folder.resolve("report.csv"), messages.in(Language.EN));
    }

    private static List<String> written(Report report) throws IOException {
        return Files.readAllLines(report.path());
    }

    private Optional<Organisation> known(String identifier) {
        return gate.read(Viewer.PROGRAM, () -> find(identifier));
    }

    private Optional<Organisation> find(String identifier) {
        var id = ExternalIdentifier.parse(identifier).orElseThrow();
        return Optional.ofNullable(organisations.identified(List.of(id)).get(id)).flatMap(organisations::withId);
    }

    private List<Long> logged() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select sequence from changes order by 1").query(Long.class).list());
    }
}
