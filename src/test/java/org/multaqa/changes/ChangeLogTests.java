package org.multaqa.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class ChangeLogTests {

    private static final String KIND = "logged";

    @Autowired
    private Gate gate;
    @Autowired
    private ChangeLog log;

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private LogPosition before;

    @BeforeEach
    void remember() {
        before = log.end();
    }

    @Test
    void whatChangedIsReadInItsOrder() {
        change(first);
        change(second);

        assertThat(read()).containsExactly(first, second);
    }

    @Test
    void whatChangesAgainStandsOnceAtItsNewestChange() {
        change(first);
        change(second);
        change(first);

        assertThat(read()).containsExactly(second, first);
    }

    @Test
    void aThingThatIsNamedTwiceStandsOnce() {
        gate.change(Viewer.PROGRAM, () -> log.changed(KIND, List.of(first, second, first)));

        assertThat(read()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whatIsRolledBackDidNotChange() {
        assertThatThrownBy(() -> gate.change(Viewer.PROGRAM, () -> {
            log.changed(KIND, List.of(first));
            throw new IllegalStateException("no");
        })).hasMessage("no");

        assertThat(read()).isEmpty();
    }

    @Test
    void aTransactionThatBeganFirstAndEndsLastIsNotPassedBy() {
        gate.change(Viewer.PROGRAM, () -> {
            log.changed(KIND, List.of(first));
            elsewhere(() -> change(second));

            assertThat(elsewhere(this::read)).as("while the first still runs").isEmpty();
        });

        assertThat(read()).containsExactly(first, second);
    }

    @Test
    void twoImportsOfTheSameThingsInOppositeOrderBothEnd() throws Exception {
        var things = Stream.generate(UUID::randomUUID).limit(2_000).toList();
        var reversed = things.reversed();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = threads.invokeAll(Collections.nCopies(8, Executors.callable(() -> {
                gate.change(Viewer.PROGRAM, () -> log.changed(KIND, things));
                gate.change(Viewer.PROGRAM, () -> log.changed(KIND, reversed));
            })));
            for (var result : results) {
                assertThat(result).succeedsWithin(Duration.ofMinutes(1));
            }
        }
        assertThat(read()).containsExactlyInAnyOrderElementsOf(things);
    }

    @Test
    void outsideATransactionNothingIsLogged() {
        assertThatThrownBy(() -> log.changed(KIND, List.of(first))).isInstanceOf(IllegalStateException.class);
    }

    private void change(UUID id) {
        gate.change(Viewer.PROGRAM, () -> log.changed(KIND, List.of(id)));
    }

    private List<UUID> read() {
        return log.after(before, 10_000).stream().filter(change -> change.kind().equals(KIND)).map(Change::id).toList();
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
