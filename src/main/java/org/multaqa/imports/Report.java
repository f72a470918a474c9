package org.multaqa.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Wording;

import de.siegmar.fastcsv.writer.CsvWriter;

/** The report by row: a CSV file that a spreadsheet opens, begun with the first finding; without one there is none. */
final class Report implements AutoCloseable {

    static final int MOST_LINES = 10_000;

    private static final int LONGEST_VALUE = 200;

    private final ReportFile wanted;
    private final Wording wording;
    private @Nullable Path path;
    private @Nullable CsvWriter writer;
    private long errors;
    private long warnings;

    Report(Path wanted, Wording wording) {
        this.wanted = new ReportFile(wanted);
        this.wording = wording;
    }

    /**
     * Looks, before anything is done, whether a report on that file can stand there; an older report is replaced.
     *
     * @throws UnusableFileException if something else would be replaced
     */
    static void check(Path file, Path wanted) {
        try {
            if (Files.exists(wanted) && Files.isSameFile(wanted, file)) {
                throw new UnusableFileException("report-replaces", wanted);
            }
        } catch (IOException unreadable) {
            throw new UnusableFileException("report", wanted);
        }
        if (new ReportFile(wanted).isOthers()) {
            throw new UnusableFileException("report-others", wanted);
        }
    }

    /** Removes what an older import reported there: this one may have nothing to report. */
    void removeOlder() {
        try {
            wanted.clear();
        } catch (IOException unremovable) {
            throw new UnusableFileException("report", wanted.path());
        }
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
            writer.writeRecord(ReportFile.headings(wording));
        }
        return writer;
    }

    /** Beside a file on a medium that cannot be written there is no place for it, in the working folder there is. */
    private CsvWriter openHere() {
        try {
            return open(wanted.here());
        } catch (IOException unwritable) {
            throw new UnusableFileException("report", wanted.path());
        }
    }

    private CsvWriter open(ReportFile place) throws IOException {
        var text = new BufferedWriter(place.begin());
        path = place.path();
        return CsvWriter.builder().build(text);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** A cell that begins like a formula would be one in a spreadsheet, in East Asia with wide signs too. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
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
