package org.multaqa.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Wording;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The report by row: a CSV file that a spreadsheet opens, begun with the first finding; without one there is none. */
final class Report implements AutoCloseable {

    static final int MOST_LINES = 10_000;

    private static final int LONGEST_VALUE = 200;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path wanted;
    private final Wording wording;
    private @Nullable Path path;
    private @Nullable CsvWriter writer;
    private long errors;
    private long warnings;

    Report(Path wanted, Wording wording) {
        this.wanted = wanted;
        this.wording = wording;
    }

    /**
     * A report on a file.
     *
     * @param wanted where to write it; an older report there is replaced
     * @throws UnusableFileException if that would replace the file itself
     */
    static Report on(Path file, Path wanted, Wording wording) {
        try {
            if (Files.exists(wanted) && Files.isSameFile(wanted, file)) {
                throw new UnusableFileException("report-replaces", wanted);
            }
        } catch (IOException unreadable) {
            throw new UnusableFileException("report", wanted);
        }
        return new Report(wanted, wording);
    }

    void add(Finding finding) {
        if (errors + warnings < MOST_LINES) {
            write(finding);
        }
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    long errors() {
        return errors;
    }

    long warnings() {
        return warnings;
    }

    /** Where it stands, or null if there was nothing to report. */
    @Nullable
    Path path() {
        return path;
    }

    private void write(Finding finding) {
        var problem = finding.problem();
        opened().writeRecord(Long.toString(finding.line()), finding.column() == null ? "" : finding.column().header(),
                harmless(shortened(finding.value())), wording.text(problem.sentence(), finding.facts()),
                wording.text(problem.remedy(), finding.facts()), wording.text(problem.severity().key()));
    }

    private CsvWriter opened() {
        if (writer == null) {
            try {
                writer = open(wanted);
            } catch (IOException unwritable) {
                writer = openHere();
            }
            writer.writeRecord(Stream.of("line", "column", "value", "problem", "remedy", "severity")
                    .map(heading -> wording.text("imports.report." + heading))
                    .toArray(String[]::new));
        }
        return writer;
    }

    /** Beside a file on a medium that cannot be written there is no place for it, in the working folder there is. */
    private CsvWriter openHere() {
        try {
            return open(wanted.toAbsolutePath().getFileName());
        } catch (IOException unwritable) {
            throw new UnusableFileException("report", wanted);
        }
    }

    private CsvWriter open(Path place) throws IOException {
        var text = Files.newBufferedWriter(place);
        text.write(BYTE_ORDER_MARK);
        path = place;
        return CsvWriter.builder().build(text);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    @Override
    public void close() {
        try {
            if (writer == null) {
                Files.deleteIfExists(wanted);
            } else {
                tellOfMore(writer);
                writer.close();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void tellOfMore(CsvWriter writer) {
        if (errors + warnings > MOST_LINES) {
            writer.writeRecord("", "", "", wording.text("imports.report.more", errors + warnings - MOST_LINES), "", "");
        }
    }
}
