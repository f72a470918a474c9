package org.multaqa.search.engine;

import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;
import org.multaqa.search.Search;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code reindex}. */
@Command(name = "reindex", description = {"Builds the search index anew from the database.",
        "Needed only when the index is damaged: it follows every change by itself."})
final class Reindex implements MallCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public int run(Mall mall) {
        if (!mall.the(Engine.class).owner()) {
            spec.commandLine().getErr().println("A mall that serves keeps this index open: stop it, then try again.");
            return FAILED;
        }
        mall.the(Search.class).reindex();
        spec.commandLine().getOut().println("The search index is built.");
        return DONE;
    }
}
