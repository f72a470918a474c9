package org.multaqa.commands;

/**
 * What a feature adds to the command line: a {@link MallCommand} or a {@link CommandGroup}, named in
 * {@code META-INF/spring.factories} under this type.
 */
public sealed interface Contribution permits MallCommand, CommandGroup {}
