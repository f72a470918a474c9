package org.multaqa.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;
import org.multaqa.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code restore}. */
@Command(name = "restore", description = {
        "Makes a mall from a backup: the same one, in a folder or a database that has none.",
        "", "All or nothing: a file that was cut off or changed, or that a newer release has made, is refused before "
                + "anything is begun, and a restore that was interrupted can be begun again. A mall that has content is "
                + "left as it is.",
        "", "Afterwards the search index is built. How to rehearse it is told in docs/operations/backup.md.", ""})
@SuppressWarnings("NullAway.Init")
final class Restore implements MallCommand {

    @Parameters(paramLabel = "FILE", description = "What the command backup has made.")
    private Path file;

    @Option(names = "--check", description = "Unpack the backup and compare all of it with its hashes, but restore nothing.")
    private boolean checkOnly;

    @Spec
    private CommandSpec spec;

    @Override
    public int run(Mall mall) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var progress = new Progress(err);
        try (var archive = Archive.of(file, progress)) {
            var account = Saving.account(archive.told());
            if (checkOnly) {
                archive.check();
                out.println("The backup is whole: " + account + ", saved " + archive.told().taken() + " by Multaqa "
                        + archive.told().product() + ".");
                return DONE;
            }
            mall.beneathNew(foundation -> new Restoring(foundation, archive, progress).all());
            err.println("The mall is there; its search index is built now.");
            mall.the(Search.class).catchUp();
            out.println("Restored " + account + " from " + file + ".");
            return DONE;
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
