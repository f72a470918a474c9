package org.multaqa.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.support.GenericApplicationContext;

class WorkingTests {

    @Test
    void aCommandDoesNoJobs() {
        var asked = new AtomicBoolean();
        try (var command = new GenericApplicationContext()) {
            command.registerBean(DataSource.class, () -> {
                asked.set(true);
                throw new IllegalStateException("a command has no business here");
            }, definition -> definition.setLazyInit(true));
            command.refresh();
            var working = new Working(new JobsSettings(true), command.getBeanProvider(Job.class),
                    command.getBeanProvider(DataSource.class), Clock.systemUTC());

            working.begin(new ApplicationReadyEvent(new SpringApplication(), new String[0], command, Duration.ZERO));
        }
        assertThat(asked).isFalse();
    }
}
