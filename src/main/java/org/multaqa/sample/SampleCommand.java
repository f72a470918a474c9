package org.multaqa.sample;

import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sample}. */
@Command(name = "sample", description = {
        "Fills the mall with invented organisations, to try it or to measure it.", "",
        "The same ones each time. A sample that is there is left as it is; a smaller one grows. Each page then says "
                + "that the organisations are invented."})
final class SampleCommand implements MallCommand {

    private static final int TELL_EVERY = 10_000;

    private int organisations;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--organisations", paramLabel = "NUMBER", defaultValue = ""
            + SampleMall.USUAL, description = "How many are published. Default: ${DEFAULT-VALUE}")
    void organisations(int wanted) {
        if (wanted < 1 || wanted > SampleMall.MOST) {
            throw new ParameterException(spec.commandLine(),
                    "A sample has 1 to " + SampleMall.MOST + " organisations, not " + wanted + ".");
        }
        organisations = wanted;
    }

    @Override
    public int run(Mall mall) {
        int added = mall.the(SampleMall.class).create(organisations, this::tell);
        spec.commandLine()
                .getOut()
                .println(added == 0
                        ? "The mall has a sample of that size or a larger one already; it is left as it is."
                        : "Added " + added + " invented organisations.");
        return DONE;
    }

    private void tell(int made) {
        if (made % TELL_EVERY == 0) {
            spec.commandLine().getErr().println(made + " of " + organisations);
        }
    }
}
