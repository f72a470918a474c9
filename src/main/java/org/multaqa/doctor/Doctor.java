package org.multaqa.doctor;

import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;
import org.multaqa.database.Foundation;
import org.multaqa.database.StartRefusedException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.support.SpringFactoriesLoader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code doctor}. */
@Command(name = "doctor", description = {"Looks whether the mall is well, and says what to do where it is not.", "",
        "It changes nothing, and may be run beside a mall that serves. Each line begins with “well”, “note” or “FAULT”; "
                + "the exit status is 1 if there is a fault.",
        ""})
final class Doctor implements MallCommand {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public int run(Mall mall) {
        var findings = new Findings(spec.commandLine().getOut(), spec.commandLine().getErr());
        return mall.beneath(foundation -> {
            SpringFactoriesLoader.forDefaultResourceLocation()
                    .load(Check.class)
                    .forEach(check -> look(check, foundation, findings));
            return findings.faults() == 0 ? DONE : FAILED;
        });
    }

    private static void look(Check check, Foundation mall, Findings findings) {
        try {
            check.look(mall, findings);
        } catch (RuntimeException failure) {
            findings.fault(sentence(check, failure));
        }
    }

    /** A database that is away is found by whoever waits for it first, and Spring has wrapped what it says. */
    private static String sentence(Check check, RuntimeException failure) {
        for (Throwable reason = failure; reason != null; reason = reason.getCause()) {
            if (reason instanceof StartRefusedException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        return check.getClass().getSimpleName() + " could not look to the end: "
                + NestedExceptionUtils.getMostSpecificCause(failure);
    }
}
