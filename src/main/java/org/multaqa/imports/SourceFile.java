package org.multaqa.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A file of organisations, read through once when it is opened, so that nothing begins with a file that is broken. */
final class SourceFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern BROKEN_AT = Pattern.compile("line (\\d+)\\)");

    private final Path path;
    private final Header header;
    private final long rows;

    private SourceFile(Path path, Header header, long rows) {
        this.path = path;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Opens the file.
     *
     * @throws UnusableFileException if it is not a CSV file in UTF-8 with the columns that it must have
     */
    static SourceFile open(Path path) {
        FileSignature.check(path);
        var counted = new Counting();
        read(path, counted);
        if (counted.header == null) {
            throw new UnusableFileException("empty");
        }
        if (counted.rows == 0) {
            throw new UnusableFileException("header-only");
        }
        return new SourceFile(path, counted.header, counted.rows);
    }

    Header header() {
        return header;
    }

    /** How many rows follow the header. */
    long rows() {
        return rows;
    }

    void eachRow(Consumer<Row> reader) {
        read(path, new Consumer<>() {

            private boolean first = true;

            @Override
            public void accept(CsvRecord row) {
                if (!first) {
                    reader.accept(new Row(row.getStartingLineNumber(), row.getFields(), header));
                }
                first = false;
            }
        });
    }

    private static void read(Path path, Consumer<CsvRecord> reader) {
        try (var text = withoutMark(Files.newBufferedReader(path));
                var records = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(text)) {
            records.forEach(reader);
        } catch (CsvParseException broken) {
            throw broken(path, broken);
        } catch (CharacterCodingException | UncheckedIOException undecodable) {
            throw undecodable(path, undecodable);
        } catch (IOException unreadable) {
            throw new UnusableFileException("unreadable", path);
        }
    }

    private static BufferedReader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static UnusableFileException broken(Path path, CsvParseException broken) {
        if (broken.getCause() instanceof CharacterCodingException) {
            return undecodable(path, broken);
        }
        var line = BROKEN_AT.matcher(String.valueOf(broken.getMessage()));
        return new UnusableFileException("quote", line.find() ? Long.parseLong(line.group(1)) : 0);
    }

    private static UnusableFileException undecodable(Path path, Exception reason) {
        return reason instanceof CharacterCodingException || reason.getCause() instanceof CharacterCodingException
                ? Utf8Fault.in(path).sentence()
                : new UnusableFileException("unreadable", path);
    }

    private static final class Counting implements Consumer<CsvRecord> {

        private @Nullable Header header;
        private long rows;

        @Override
        public void accept(CsvRecord row) {
            if (header == null) {
                header = Header.of(row.getFields());
            } else {
                rows++;
            }
        }
    }
}
