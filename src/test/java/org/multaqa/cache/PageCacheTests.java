package org.multaqa.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PageCacheTests {

    private static final ReadyMade PAGE = page(100);

    private final AtomicLong time = new AtomicLong();
    private final PageCache cache = new PageCache(new CacheSettings(DataSize.ofMegabytes(1)), time::get);

    @Test
    void whatIsKeptIsFound() {
        cache.keep("/ar", PAGE, cache.moment());

        assertThat(cache.find("/ar")).isSameAs(PAGE);
        assertThat(cache.find("/en")).isNull();
    }

    @Test
    void aChangeLetsEverythingBeForgotten() {
        cache.keep("/ar", PAGE, cache.moment());

        cache.forget();

        assertThat(cache.find("/ar")).isNull();
        assertThat(cache.weight()).isZero();
    }

    @Test
    void aPageWhoseRenderingBeganBeforeAChangeIsNotKept() {
        var begun = cache.moment();

        cache.forget();
        cache.keep("/ar", PAGE, begun);

        assertThat(cache.find("/ar")).isNull();
    }

    @Test
    void whileAChangeIsCommittedNothingIsShown() {
        cache.keep("/ar", PAGE, cache.moment());

        cache.hold();

        assertThat(cache.find("/ar")).isNull();
    }

    @Test
    void aPageThatIsBegunWhileAChangeIsCommittedIsNotKept() {
        cache.hold();
        var begun = cache.moment();
        cache.keep("/ar", PAGE, begun);
        cache.release();
        cache.keep("/ar", PAGE, begun);

        assertThat(cache.find("/ar")).isNull();
    }

    @Test
    void aPageThatIsFinishedWhileAChangeIsCommittedIsNotShownAfterIt() {
        var begun = cache.moment();
        cache.hold();
        cache.keep("/ar", PAGE, begun);
        cache.release();

        assertThat(cache.find("/ar")).isNull();
    }

    @Test
    void ofTwoChangesThatAreCommittedAtOnceBothAreWaitedFor() {
        cache.hold();
        cache.hold();
        cache.release();
        cache.keep("/ar", PAGE, cache.moment());
        assertThat(cache.find("/ar")).isNull();

        cache.release();
        cache.keep("/ar", PAGE, cache.moment());
        assertThat(cache.find("/ar")).isSameAs(PAGE);
    }

    @Test
    void whatNobodyToldIsForgottenAfterTenMinutes() {
        cache.keep("/ar", PAGE, cache.moment());

        time.addAndGet(Duration.ofMinutes(10).minusNanos(1).toNanos());
        assertThat(cache.find("/ar")).isSameAs(PAGE);
        time.incrementAndGet();
        assertThat(cache.find("/ar")).isNull();
    }

    @Test
    void noMoreIsKeptThanThereIsRoomFor() {
        for (int i = 0; i < 100; i++) {
            cache.keep("/ar?after=" + i, page(50_000), cache.moment());
        }

        assertThat(cache.weight()).isBetween(500_000L, DataSize.ofMegabytes(1).toBytes());
    }

    @Test
    void withoutRoomItIsOff() {
        assertThat(cache.on()).isTrue();
        assertThat(new PageCache(new CacheSettings(DataSize.ofBytes(0))).on()).isFalse();
    }

    @Test
    void lessThanNoRoomIsRefused() {
        assertThatThrownBy(() -> new CacheSettings(DataSize.ofMegabytes(-1)))
                .hasMessageContaining("multaqa.cache.size");
    }

    private static ReadyMade page(int bytes) {
        return new ReadyMade(new byte[bytes], "text/html", null, Map.of());
    }
}
