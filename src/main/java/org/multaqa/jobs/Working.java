package org.multaqa.jobs;

import java.time.Clock;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the jobs when the mall serves. A command works for whoever called it, and does none of them. */
@Component
class Working {

    private final JobsSettings settings;
    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<DataSource> database;
    private final Clock clock;
    private @Nullable Rota rota;
    private boolean closed;

    Working(JobsSettings settings, ObjectProvider<Job> jobs, ObjectProvider<DataSource> database, Clock clock) {
        this.settings = settings;
        this.jobs = jobs;
        this.database = database;
        this.clock = clock;
    }

    /** The first readers come before: loading what the jobs need must not make them wait. */
    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (settings.enabled() && ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofVirtual().name("jobs-begin").start(this::start);
        }
    }

    private synchronized void start() {
        if (!closed) {
            rota = new Rota(jobs.orderedStream().toList(), database.getObject(), clock);
            rota.start();
        }
    }

    /** While the database is still there. */
    @EventListener
    synchronized void end(ContextClosedEvent closing) {
        closed = true;
        if (rota != null) {
            rota.close();
            rota = null;
        }
    }
}
