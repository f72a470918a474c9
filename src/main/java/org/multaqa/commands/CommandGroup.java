package org.multaqa.commands;

/** Several commands that begin with the same word, as picocli's subcommands; by itself it does nothing. */
public non-sealed interface CommandGroup extends Contribution {}
