package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amal sends files to the mall, under whatever names; what they are, they say themselves. */
class FileContentTests {

    private static final Map<String, byte[]> NOTHING_MORE = Map.of();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void eachKindIsKnownByItsContent(FileKind kind, byte[] content) throws Exception {
        assertThat(FileContent.kind(file(content))).isEqualTo(kind);
    }

    static Stream<Arguments> eachKindIsKnownByItsContent() {
        return Stream.of(arguments(FileKind.JPEG, Made.jpeg(8, 8)), arguments(FileKind.PNG, Made.png(8, 8)),
                arguments(FileKind.WEBP, Made.WEBP), arguments(FileKind.PDF, Made.pdf("words")),
                arguments(FileKind.ODT, Made.odt(NOTHING_MORE)), arguments(FileKind.DOCX, Made.docx(NOTHING_MORE)),
                arguments(FileKind.CSV, Made.text("name,country\nأمل,EG\n\"Nil, le\",EG\n")),
                arguments(FileKind.CSV, Made.text("\uFEFFname;pays\r\nÉveil;MA\r\n")),
                arguments(FileKind.CSV, Made.text("PK,name\n1,Amal\n")));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoneOfThemIsNotTaken(byte[] content) throws IOException {
        refused(content, UploadProblem.UNKNOWN_KIND);
    }

    static Stream<byte[]> whatIsNoneOfThemIsNotTaken() {
        return Stream.of(Made.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                Made.text("<!DOCTYPE html><html><body onload=alert(1)>a,b</body></html>"),
                Made.text("<script>alert(1,2)</script>"), Made.text("#!/bin/sh\necho a,b\n"),
                Made.text("<?php echo 1,2; ?>\n"), Made.text("MZ\u0090\0\u0003"),
                Made.text("\u007fELF\u0002\u0001\u0001"),
                Made.text("one column\nand no other\n"), Made.text("a,b\nc\nd,e,f\n"), Made.text("a,b\n\u0007,c\n"),
                "nom,pays\nÉveil,MA\n".getBytes(StandardCharsets.ISO_8859_1),
                Made.written(Made.flag(8, 8), "gif"), Made.written(Made.flag(8, 8), "bmp"),
                Made.zip(Map.of("a.txt", Made.text("a"))),
                Made.zip(Map.of("xl/workbook.xml", Made.text("<workbook/>"))));
    }

    @Test
    void anArchiveWithSomethingBeforeOrBehindItIsTwoFilesAndNotTaken() throws IOException {
        refused(Made.joined(Made.docx(NOTHING_MORE), Made.text("<script>")), UploadProblem.UNKNOWN_KIND);
        var hidden = Made.joined(Made.docx(NOTHING_MORE), Made.docx(NOTHING_MORE));
        refused(hidden, UploadProblem.UNKNOWN_KIND);
    }

    @Test
    void aPdfThatIsAnArchiveTooIsNotTaken() throws IOException {
        refused(Made.joined(Made.pdf("words"), Made.docx(NOTHING_MORE)), UploadProblem.UNKNOWN_KIND);
        refused(Made.joined(Made.text("<script>1</script>\n"), Made.pdf("words")), UploadProblem.UNKNOWN_KIND);
    }

    @Test
    void aDocumentThatUnpacksToAHundredTimesItsSizeIsNotOpened() throws IOException {
        refused(Made.docx(Map.of("word/media/zeros.bin", new byte[8 << 20])), UploadProblem.TOO_DENSE);
    }

    /** What an archive says of its sizes is not believed: here that the zeros are one byte. */
    @Test
    void aDocumentThatLiesAboutItsSizesIsNotOpened() throws IOException {
        var archive = Made.docx(Map.of("word/media/zeros.bin", new byte[8 << 20]));
        var size = new byte[]{0, 0, (byte) 0x80, 0};
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == size[0] && archive[i + 1] == size[1] && archive[i + 2] == size[2]
                    && archive[i + 3] == size[3]) {
                archive[i] = 1;
                archive[i + 2] = 0;
            }
        }
        assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> FileContent.kind(file(archive)))
                .matches(refusal -> refusal.problem() == UploadProblem.TOO_DENSE
                        || refusal.problem() == UploadProblem.BROKEN);
    }

    @Test
    void aDocumentOfTooManyPartsIsNotOpened() throws IOException {
        var parts = new HashMap<String, byte[]>();
        for (int i = 0; i < 4_000; i++) {
            parts.put("word/" + i, Made.text("a"));
        }
        refused(Made.docx(parts), UploadProblem.TOO_DENSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/activeX/activeX1.xml"})
    void aWordTextWithAProgramIsNotTaken(String part) throws IOException {
        refused(Made.docx(Map.of(part, Made.text("Sub AutoOpen()"))), UploadProblem.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/evil.py"})
    void anOpenDocumentWithAProgramIsNotTaken(String part) throws IOException {
        refused(Made.odt(Map.of(part, Made.text("Sub Main"))), UploadProblem.PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "word\\document.xml"})
    void aDocumentWhosePartsLeadElsewhereIsBroken(String part) throws IOException {
        refused(Made.docx(Map.of(part, Made.text("a"))), UploadProblem.BROKEN);
    }

    @Test
    void halfADocumentIsBroken() throws IOException {
        var whole = Made.odt(NOTHING_MORE);
        var half = new byte[whole.length / 2];
        System.arraycopy(whole, 0, half, 0, half.length);
        refused(half, UploadProblem.BROKEN);
    }

    @Test
    void onlyAPictureIsAPicture() throws Exception {
        assertThat(FileContent.picture(file(Made.WEBP))).isEqualTo(FileKind.WEBP);
        for (var content : new byte[][]{Made.pdf("words"), Made.written(Made.flag(8, 8), "gif"),
                Made.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")}) {
            assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> FileContent.picture(file(content)))
                    .matches(refusal -> refusal.problem() == UploadProblem.NOT_A_PICTURE);
        }
    }

    private void refused(byte[] content, UploadProblem problem) throws IOException {
        var file = file(content);
        assertThatExceptionOfType(UploadRefusedException.class).isThrownBy(() -> FileContent.kind(file))
                .matches(refusal -> refusal.problem() == problem, problem.name());
    }

    /** Its name says something else than it is. */
    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("photo.exe"), content);
    }
}
