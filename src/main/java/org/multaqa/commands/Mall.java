package org.multaqa.commands;

/** The mall as a command finds it: opened when the first thing is asked of it, closed when the command has ended. */
public interface Mall {

    /** The mall's only bean of that type. */
    <T> T the(Class<T> type);
}
