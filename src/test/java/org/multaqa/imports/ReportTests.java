package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;

class ReportTests {

    private static final Finding NAMELESS = new Finding(2, null, "", Problem.NAME_MISSING);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aFileOfOran() throws IOException {
        file = Files.writeString(folder.resolve("oran.csv"), "source_id,name_en\n");
    }

    @ParameterizedTest
    @EnumSource
    void anOlderReportInAnyLanguageIsReplacedAndThenRemoved(Language language) throws IOException {
        var place = folder.resolve("oran.report.csv");
        write(place, language, NAMELESS, NAMELESS);
        Report.check(file, place);
        write(place, Language.EN, NAMELESS);
        assertThat(place).content().contains("The organisation has no name").hasLineCount(2);
        write(place, Language.EN);
        assertThat(place).doesNotExist();
    }

    @Test
    void anotherFileIsNeitherReplacedNorRemoved() throws IOException {
        var letters = Files.writeString(folder.resolve("letters"), "Line,Column,Value\n");
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> Report.check(file, letters))
                .satisfies(refused -> assertThat(Messages.withUsualLocales()
                        .in(Language.EN)
                        .text(refused.key(), refused.facts())).contains("letters", "move it away"));
        write(letters, Language.EN);
        assertThat(letters).hasContent("Line,Column,Value\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 9})
    void whatAKilledImportLeftOfItsReportIsReplaced(int written) throws IOException {
        var place = folder.resolve("report.csv");
        write(place, Language.AR, NAMELESS);
        Files.write(place, Arrays.copyOf(Files.readAllBytes(place), written));
        Report.check(file, place);
        write(place, Language.EN, NAMELESS);
        assertThat(place).content().contains("The organisation has no name");
    }

    @Test
    void aLinkIsNotFollowedToAReport() throws IOException {
        var report = folder.resolve("report.csv");
        write(report, Language.EN, NAMELESS);
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), report);
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> Report.check(file, link));
        write(link, Language.EN);
        assertThat(link).isSymbolicLink();
        assertThat(report).exists();
    }

    @Test
    void aLinkIntoNothingIsNotFollowedEither() throws IOException {
        var aim = folder.resolve("aim");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), aim);
        assertThatExceptionOfType(UnusableFileException.class)
                .isThrownBy(() -> Report.check(file, link));
    }

    @Test
    void onlyWhoeverImportsReadsTheRowsThatItQuotes() throws IOException {
        var place = folder.resolve("report.csv");
        write(place, Language.EN, NAMELESS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20SUM(1)"})
    void aCellThatWouldBeAFormulaInASpreadsheetIsNone(String formula) throws IOException {
        var place = folder.resolve("report.csv");
        write(place, Language.EN, new Finding(2, Column.SOURCE_ID, formula, Problem.SOURCE_ID_UNREADABLE));
        assertThat(place).content().contains("2,source_id,'" + formula);
    }

    private static void write(Path place, Language language, Finding... findings) {
        try (var report = new Report(place, Messages.withUsualLocales().in(language))) {
            report.removeOlder();
            for (var finding : findings) {
                report.add(finding);
            }
        }
    }
}
