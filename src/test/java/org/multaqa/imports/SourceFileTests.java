package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.language.Language;
import org.multaqa.language.Locales;
import org.multaqa.language.Messages;

class SourceFileTests {

    private static final String NOUR = "source_id,name_en\r\nfez:1,Nour\r\n";

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadWithAndWithoutAByteOrderMark() throws IOException {
        assertThat(SourceFile.open(file(NOUR)).rows()).isEqualTo(1);
        assertThat(SourceFile.open(file("\uFEFF" + NOUR)).header().has(Column.SOURCE_ID)).isTrue();
    }

    @Test
    void columnsStandInAnyOrderAndCase() throws IOException {
        var rows = new ArrayList<Row>();
        SourceFile.open(file("Name_EN,SOURCE_ID\nNour,fez:1\n")).eachRow(rows::add);
        assertThat(rows.getFirst().text(Column.SOURCE_ID)).isEqualTo("fez:1");
        assertThat(rows.getFirst().text(Column.NAME_EN)).isEqualTo("Nour");
    }

    @Test
    void aRowIsKnownByTheLineWhereItBegins() throws IOException {
        var rows = new ArrayList<Row>();
        SourceFile.open(file("source_id,name_en\nfez:1,\"Nour\nof Fez\"\n\nfez:2,Amal\n")).eachRow(rows::add);
        assertThat(rows).extracting(Row::line).containsExactly(2L, 5L);
    }

    @Test
    void eachFileThatIsNoneIsAnsweredWithItsOwnSentence() throws IOException {
        assertThat(refusal("")).isEqualTo("The file is empty.");
        assertThat(refusal("source_id,name_en\r\n")).contains("no organisations below");
        assertThat(refusal("PK\u0003\u0004 rest of a workbook")).contains("spreadsheet’s own file");
        assertThat(refusal("source_id;name_en\r\nfez:1;Nour\r\n")).contains("with commas");
        assertThat(refusal(NOUR, StandardCharsets.UTF_16)).contains("UTF-16");
        assertThat(refusal("name_en\nNour\n")).contains("source_id").contains("missing");
        assertThat(refusal("source_id,city\nfez:1,Fez\n")).contains("name_en").contains("missing");
        assertThat(refusal("source_id,name_en,nom\nfez:1,Nour,Nour\n")).contains("no column").contains("nom");
        assertThat(refusal("source_id,name_en,Name_en\nfez:1,Nour,Nour\n")).contains("twice");
    }

    @Test
    void lettersInAnotherEncodingAreToldByLineAndByte() throws IOException {
        assertThat(refusal("source_id,name_fr\nfez:1,Nour\nfez:2,Fès\n", StandardCharsets.ISO_8859_1))
                .contains("line 3")
                .contains("36 bytes");
    }

    @Test
    void aBrokenQuoteIsToldByItsLine() throws IOException {
        assertThat(refusal(NOUR + "fez:2,\"Amal\nfez:3,Hana\n")).contains("line 3").contains("quotation mark");
        assertThat(refusal(NOUR + "fez:2,\"Amal\" of Fez\n")).contains("line 3").contains("quotation mark");
    }

    private String refusal(String text) throws IOException {
        return refusal(text, StandardCharsets.UTF_8);
    }

    private String refusal(String text, Charset encoding) throws IOException {
        var file = file(text, encoding);
        var refused = catchThrowableOfType(UnusableFileException.class, () -> SourceFile.open(file));
        return new Messages(new Locales("ar-EG", "en-GB", "fr-FR")).in(Language.EN)
                .text(refused.key(), refused.facts());
    }

    private Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    private Path file(String text, Charset encoding) throws IOException {
        return Files.writeString(folder.resolve("organisations.csv"), text, encoding);
    }
}
