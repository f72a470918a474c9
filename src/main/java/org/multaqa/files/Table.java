package org.multaqa.files;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** A table in text (RFC 4180): nothing marks it as one, so it must look like one in its first lines. */
final class Table {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LOOKED_AT = 50;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Table() {}

    static FileKind kind(Path file) throws IOException, UploadRefusedException {
        if (!isText(file) || SEPARATORS.stream().noneMatch(separator -> isTable(file, separator))) {
            throw new UploadRefusedException(UploadProblem.UNKNOWN_KIND);
        }
        return FileKind.CSV;
    }

    /** The whole of it is UTF-8, without controls, and does not begin as markup does. */
    private static boolean isText(Path file) throws IOException {
        try (var reader = new InputStreamReader(java.nio.file.Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder())) {
            var piece = new char[1 << 14];
            boolean begun = false;
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (!begun && piece[i] == '<') {
                        return false;
                    }
                    begun |= !Character.isWhitespace(piece[i]) && piece[i] != BYTE_ORDER_MARK;
                    if (Character.isISOControl(piece[i]) && "\t\r\n".indexOf(piece[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Every record has as many fields as the first, and that is more than one. */
    private static boolean isTable(Path file, char separator) {
        try (var records = CsvReader.builder().fieldSeparator(separator).detectBomHeader(true).ofCsvRecord(file)) {
            var counts = records.stream()
                    .limit(LOOKED_AT)
                    .mapToInt(fields -> fields.getFieldCount())
                    .distinct()
                    .toArray();
            return counts.length == 1 && counts[0] > 1;
        } catch (CsvParseException | UncheckedIOException | IOException noTable) {
            return false;
        }
    }
}
