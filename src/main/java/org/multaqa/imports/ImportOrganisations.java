package org.multaqa.imports;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;
import org.multaqa.database.DataFolder;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.language.Wording;
import org.multaqa.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import organisations}. */
@Command(name = "organisations", description = {
        "Imports organisations as listings from a CSV file (RFC 4180, UTF-8).", "",
        "All rows or none: one error, and nothing is imported, but every row is checked and the report tells what to "
                + "mend. An organisation is known again by its source_id, so that the same file can be imported "
                + "again: only what differs is changed, and never a kiosk that its own people have claimed.",
        "",
        "The columns are described in docs/interfaces/import.md.", ""})
@SuppressWarnings("NullAway.Init")
final class ImportOrganisations implements MallCommand {

    @Parameters(paramLabel = "FILE", description = "The CSV file; its first row names the columns.")
    private Path file;

    @Option(names = "--report", paramLabel = "FILE", description = {
            "Where to write what is wrong in which row, as CSV.", "Default: FILE.report.csv"})
    private @Nullable Path report;

    @Option(names = "--skip-bad-rows", description = "Import the rows without errors although others have some.")
    private boolean skipBadRows;

    @Option(names = "--source", paramLabel = "NAME", description = "Where the data comes from, for rows that do not say it in the column source.")
    private @Nullable String source;

    @Option(names = "--dry-run", description = "Check the file and tell what would be done, but change nothing.")
    private boolean dryRun;

    @Option(names = "--language", paramLabel = "ar|en|fr", defaultValue = "EN", description = "The language of the report. Default: en")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Override
    public int run(Mall mall) {
        var wording = Messages.withUsualLocales().in(language);
        var place = report == null ? file.resolveSibling(file.getFileName() + ".report.csv") : report;
        try {
            FileSignature.check(file);
            checkReport(place, wording);
            return run(mall, place, mall.the(Messages.class).in(language));
        } catch (UnusableFileException unusable) {
            err().println(wording.text(unusable.key(), unusable.facts()));
            return FAILED;
        }
    }

    private void checkReport(Path place, Wording wording) {
        try {
            Report.check(file, place);
        } catch (UnusableFileException taken) {
            throw new ParameterException(spec.commandLine(), wording.text(taken.key(), taken.facts()), taken);
        }
    }

    private int run(Mall mall, Path place, Wording wording) {
        var progress = Progress.to(err(), wording);
        var found = new Report(place, wording);
        ImportResult result;
        try (found) {
            result = mall.the(OrganisationImport.class)
                    .run(new ImportOrder(file, source, skipBadRows, dryRun), found, progress);
        }
        if (result.kept() && mall.the(DataFolder.class).owned()) {
            progress.indexing();
            mall.the(Search.class).catchUp();
        }
        progress.end();
        new Summary(wording, result, found, dryRun).print(spec.commandLine().getOut());
        return result.kept() || dryRun && found.errors() == 0 ? DONE : FAILED;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
