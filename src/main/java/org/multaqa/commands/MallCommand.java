package org.multaqa.commands;

/**
 * A command that works on the mall: a class with picocli's annotations, which hold its name, options and help. It is
 * made without Spring, and what it needs of the mall is opened only when it asks.
 */
public non-sealed interface MallCommand extends Contribution {

    /** The exit status of a command that did what it was asked. */
    int DONE = 0;
    /** The exit status of a command that could not, and has said why. */
    int FAILED = 1;

    /**
     * Does it. Results go to picocli's {@code out}, all else to its {@code err}.
     *
     * @return {@link #DONE} or {@link #FAILED}
     */
    int run(Mall mall);
}
