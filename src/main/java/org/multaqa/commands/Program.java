package org.multaqa.commands;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@Command(name = "multaqa", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Release.class, synopsisHeading = "Usage: ", customSynopsis = {
        "multaqa [--PROPERTY=VALUE…]          serves the mall",
        "       multaqa [--PROPERTY=VALUE…] COMMAND  does one thing and ends"}, description = {
                "", "Multaqa, a mall for civil society, in Arabic, English and French.", "",
                "PROPERTY is a setting with a dot in its name, such as --server.port=9000 or",
                "--multaqa.data-dir=/srv/multaqa; docs/operations/configuration.md lists them."}, commandListHeading = "Commands (each has its own --help):%n", optionListHeading = "%nOptions:%n", footer = {
                        "", "Exit status: 0 done, 1 failed, 2 not understood."})
final class Program {}
