package org.multaqa.commands;

import java.util.function.ToIntFunction;

import org.multaqa.database.Foundation;

/** The mall as a command finds it: opened when the first thing is asked of it, closed when the command has ended. */
public interface Mall {

    /** The mall's only bean of that type. */
    <T> T the(Class<T> type);

    /**
     * Works on what a mall that is there stands on, while the mall itself is closed or served by another process; nothing
     * is migrated, and nothing is begun where there is none. To be asked before {@link #the}.
     */
    int beneath(ToIntFunction<Foundation> work);

    /** The same where a mall need not be there yet. */
    int beneathNew(ToIntFunction<Foundation> work);
}
