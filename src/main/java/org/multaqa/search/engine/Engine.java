package org.multaqa.search.engine;

import java.io.IOException;
import java.time.Duration;

import org.springframework.context.SmartLifecycle;

/** What keeps an index up to date with the log, and lets it be asked. */
public interface Engine extends SmartLifecycle {

    /**
     * Asks the index.
     *
     * @throws SearchNotReadyException while there is none that has caught up
     */
    <T> T ask(Question<T> question);

    /** Whether an index has caught up since the start, and is searched. */
    boolean ready();

    /** Whether what is committed comes to be found: false if the log has not been followed for long, or never will be. */
    boolean follows();

    /** Whether this process has the index; a command beside a mall that serves from its own folder has none. */
    boolean owner();

    /** Waits until what is committed now can be found. */
    void awaitCaughtUp();

    /** Waits until the index is searched, but no longer than that; says whether it is. */
    boolean awaitReady(Duration most);

    /** Waits until an index that was begun after this call is searched. */
    void awaitAnew();

    /** Before the web server, which is then answered at once; and closed after it, when nobody searches any more. */
    @Override
    default int getPhase() { return 0; }

    /** What is asked of the index at one moment. */
    interface Question<T> {
        T answer(EngineView view) throws IOException;
    }
}
