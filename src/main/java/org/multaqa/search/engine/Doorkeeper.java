package org.multaqa.search.engine;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the doors to the web shut until the search is ready, so that the first reader finds what there is. Only where
 * a large index is built from nothing they open before, and whoever searches is told.
 */
@Component
@ConditionalOnWebApplication
class Doorkeeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Doorkeeper.class);

    /** Catching up after a stop takes less than a second; building anew as much for every few thousand organisations. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Engine engine;
    private volatile boolean running;

    Doorkeeper(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void start() {
        running = true;
        if (engine.owner() && !engine.awaitReady(PATIENCE)) {
            log.info("The search index is being built; until it is, pages that search or count say so");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() { return running; }

    /** Behind the indexer, before the web server. */
    @Override
    public int getPhase() { return 1; }
}
