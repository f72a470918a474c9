package org.multaqa.commands;

import java.io.PrintWriter;

import org.multaqa.database.StartRefusedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs what the command line asks for when it asks for more than to serve. */
public final class Commands {

    private final Class<?> application;
    private final Arguments arguments;

    private Commands(Class<?> application, Arguments arguments) {
        this.application = application;
        this.arguments = arguments;
    }

    /** Whether there is anything but Spring's properties on the command line; if not, the mall is to serve. */
    public static boolean asked(String... arguments) {
        return !Arguments.of(arguments).words().isEmpty();
    }

    /**
     * Runs the command.
     *
     * @param application Spring's application, opened if the command needs it
     * @return the exit status: 0 done, 1 failed, 2 not understood
     */
    public static int run(Class<?> application, String... arguments) {
        var results = System.out;
        // Nothing but results may stand on the standard output: others read it.
        System.setOut(System.err);
        try {
            return new Commands(application, Arguments.of(arguments)).run(PlainOutput.to(results),
                    PlainOutput.to(System.err));
        } finally {
            System.setOut(results);
        }
    }

    private int run(PrintWriter out, PrintWriter err) {
        var line = new CommandLine(new Program());
        SpringFactoriesLoader.forDefaultResourceLocation()
                .load(Contribution.class)
                .forEach(line::addSubcommand);
        line.getSubcommands().values().forEach(Commands::giveOwnSynopsis);
        line.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                // Its colours are made of the controls that a plain output leaves out.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Commands::misunderstood)
                .setExecutionStrategy(this::execute);
        return line.execute(arguments.words().toArray(String[]::new));
    }

    /** The others inherit the program's, with its help and version. */
    private static void giveOwnSynopsis(CommandLine line) {
        line.getCommandSpec().usageMessage().customSynopsis(new String[0]);
        line.getSubcommands().values().forEach(Commands::giveOwnSynopsis);
    }

    private int execute(ParseResult parsed) {
        var helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        var asked = last(parsed).commandSpec();
        if (asked.userObject() instanceof MallCommand command) {
            return inMall(command, asked.commandLine().getErr());
        }
        throw new ParameterException(asked.commandLine(), "“" + asked.qualifiedName() + "” needs one word more: "
                + String.join(", ", asked.subcommands().keySet()));
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private int inMall(MallCommand command, PrintWriter err) {
        try (var mall = new OpenedMall(application, arguments.properties())) {
            return command.run(mall);
        } catch (ParameterException misuse) {
            throw misuse;
        } catch (RuntimeException | Error failure) {
            return failed(failure, err);
        }
    }

    /** Says it itself: a mall that has been closed logs nothing any more. */
    private static int failed(Throwable failure, PrintWriter err) {
        for (Throwable reason = failure; reason != null; reason = reason.getCause()) {
            if (reason instanceof StartRefusedException refused) {
                err.println(refused.getMessage());
                return MallCommand.FAILED;
            }
        }
        var cause = NestedExceptionUtils.getMostSpecificCause(failure);
        err.println("The command ended before its time, by a fault that it does not know: " + first(cause.toString())
                + " What follows tells where; add it when you report the fault.");
        failure.printStackTrace(err);
        return MallCommand.FAILED;
    }

    private static String first(String account) {
        var line = account.lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }

    private static String sentence(ParameterException misuse) {
        return misuse instanceof UnmatchedArgumentException unmatched
                ? "“" + String.join(" ", unmatched.getUnmatched()) + "” means nothing here."
                : String.valueOf(misuse.getMessage());
    }

    private static int misunderstood(ParameterException misuse, String[] words) {
        var line = misuse.getCommandLine();
        line.getErr().println(sentence(misuse));
        UnmatchedArgumentException.printSuggestions(misuse, line.getErr());
        line.getErr().println("Try “" + line.getCommandSpec().qualifiedName() + " --help”.");
        return CommandLine.ExitCode.USAGE;
    }
}
