package org.multaqa.signin;

import org.multaqa.accounts.EmailAddress;
import org.multaqa.commands.Mall;
import org.multaqa.commands.MallCommand;
import org.multaqa.language.Language;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code create-administrator}. */
@Command(name = "create-administrator", description = {
        "Makes somebody an administrator, with a new account if the address has none.", "",
        "Prints a link that opens once, within 24 hours: there they choose a name and a password, and then set up the "
                + "authenticator app without which the desk stays closed. Whoever has the link is that "
                + "administrator: hand it over as you would a key."})
@SuppressWarnings("NullAway.Init")
final class CreateAdministrator implements MallCommand {

    private EmailAddress address;

    @Option(names = "--language", paramLabel = "ar|en|fr", defaultValue = "EN", description = "In which they are written to. Default: en")
    private Language language;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "EMAIL", description = "Their e-mail address.")
    void address(String typed) {
        address = AskPages.mailable(typed)
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        "“" + typed + "” is no e-mail address."));
    }

    @Override
    public int run(Mall mall) {
        spec.commandLine().getOut().println(mall.the(Administrators.class).name(address, language));
        return DONE;
    }
}
