package org.multaqa.commands;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What stands on the command line.
 *
 * @param properties Spring's: {@code --name=value} with a dot in the name, which no option of a command has
 * @param words all else: the command, its options and its arguments
 */
record Arguments(List<String> properties, List<String> words) {

    private static final String END_OF_OPTIONS = "--";

    static Arguments of(String... arguments) {
        int end = List.of(arguments).indexOf(END_OF_OPTIONS);
        var options = Stream.of(arguments).limit(end < 0 ? arguments.length : end).toList();
        var after = Stream.of(arguments).skip(options.size());
        return new Arguments(options.stream().filter(Arguments::isProperty).toList(),
                Stream.concat(options.stream().filter(Predicate.not(Arguments::isProperty)), after).toList());
    }

    private static boolean isProperty(String argument) {
        var name = argument.split("=", 2)[0];
        return name.startsWith("--") && name.contains(".");
    }
}
