package org.multaqa.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/** Who does which job when, kept by db-scheduler in the table {@code jobs}. */
final class Rota implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rota.class);

    private static final Duration LOOKS = Duration.ofSeconds(2);
    /** With four beats missed, and a look at every second beat, the job of a node that died goes on in half a minute. */
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int MISSED = 4;
    /** Shorter than what Spring gives a stop in all. */
    private static final Duration LAST_WORK = Duration.ofSeconds(5);
    private static final int AT_ONCE = 8;

    private final Scheduler scheduler;

    Rota(List<Job> jobs, DataSource database, Clock clock) {
        this.scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(job -> task(job, clock)).toList())
                .tableName("jobs")
                // By default the machine's name, which is nobody's business.
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(AT_ONCE)
                .pollingInterval(LOOKS)
                .heartbeatInterval(BEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(LAST_WORK)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    private static RecurringTask<Void> task(Job job, Clock clock) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                // What db-scheduler does by itself, by the mall's clock.
                .onDeadExecution((dead, row) -> row.reschedule(dead, clock.instant()))
                .execute((instance, context) -> run(job, clock));
    }

    /** Its words go no further than this: db-scheduler is only told that it failed. */
    private static void run(Job job, Clock clock) {
        try {
            job.run(clock.instant());
        } catch (RuntimeException | Error fault) {
            log.warn("The job {} failed, and is done again in {} s: {}", job.name(), job.every().toSeconds(),
                    Fault.of(fault));
            log.debug("the job {} failed, in its own words", job.name(), fault);
            throw new IllegalStateException("the job " + job.name() + " failed");
        }
    }

    void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
