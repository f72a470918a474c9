package org.multaqa.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({"report.pdf, report.pdf", "تقرير ٢٠٢٥.pdf, تقرير ٢٠٢٥.pdf", "Été à Sfax.PDF, Été à Sfax.pdf",
            "photo.exe, photo.pdf", "v1.2 final.pdf, v1.2 final.pdf", "../../etc/passwd, passwd.pdf",
            "C:\\Users\\amal\\cv.pdf, cv.pdf", "..hidden, hidden.pdf", "a<b>|c?.pdf, a-b--c-.pdf"})
    void aNameIsKeptWithoutFoldersAndWithTheEndingOfItsKind(String sent, String kept) {
        assertThat(FileName.clean(sent, FileKind.PDF)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "/", "a/", "\u202E", "CON", "nul.txt", ".pdf"})
    void whatIsNoNameBecomesOne(String sent) {
        assertThat(FileName.clean(sent, FileKind.PDF)).matches("(file|pdf)\\.pdf");
    }

    /** Shown from right to left, "cod\u202Efdp.exe" reads "codexe.pdf". */
    @Test
    void nothingUnseenIsInAName() {
        assertThat(FileName.clean("co\u202Ed\u200F\u2066fdp\u0000\r\n\tx\u00AD\uFEFF.exe", FileKind.DOCX))
                .isEqualTo("codfdp x.docx");
    }

    @Test
    void aNameIsNoLongerThanADiskTakes() {
        assertThat(FileName.clean("ن".repeat(500), FileKind.ODT)).isEqualTo("ن".repeat(80) + ".odt");
        assertThat(FileName.clean("😀".repeat(500), FileKind.ODT)).isEqualTo("😀".repeat(80) + ".odt");
    }
}
