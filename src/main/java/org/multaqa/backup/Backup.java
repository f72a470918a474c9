package org.multaqa.backup;

import java.nio.file.Path;
import java.time.Clock;

import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code backup}. */
@Command(name = "backup", description = {"Saves the whole mall in one file, while it serves or while it is stopped.",
        "",
        "The file holds every table as of one moment, and the files beside the database. It is readable by you alone, and "
                + "there only when it is whole; a file that is there already is left as it is.",
        "", "What is in it, and what is not, is told in docs/operations/backup.md.", ""})
@SuppressWarnings("NullAway.Init")
final class Backup implements MallCommand {

    @Parameters(paramLabel = "FILE", description = "The file to make, such as mall.zip.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public int run(Mall mall) {
        var line = spec.commandLine();
        return mall.beneath(foundation -> {
            var saved = new Saving(foundation, new Progress(line.getErr()), Clock.systemUTC()).to(file);
            line.getOut().println("Saved " + Saving.account(saved.manifest()) + " in " + file + ".");
            saved.damaged()
                    .forEach(path -> line.getErr()
                            .println("The file " + path + " in the data folder is damaged: put it back from an older "
                                    + "backup. It was saved as it is."));
            return saved.damaged().isEmpty() ? DONE : FAILED;
        });
    }
}
