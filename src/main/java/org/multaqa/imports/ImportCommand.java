package org.multaqa.imports;

import org.multaqa.commands.CommandGroup;

import picocli.CommandLine.Command;

/** The commands that begin with {@code import}. */
@Command(name = "import", description = "Reads files into the mall.", subcommands = ImportOrganisations.class)
final class ImportCommand implements CommandGroup {}
