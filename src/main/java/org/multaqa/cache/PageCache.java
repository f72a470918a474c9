package org.multaqa.cache;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/**
 * The finished pages, by their address below the host. The host is always that of the configuration, whatever a request
 * calls it, and the language is the first part of the address.
 *
 * <p>Nothing is shown that is older than a change: whoever changes something has the pages held while it commits, and
 * forgotten then. A page whose rendering began before that is not kept, or is never found.
 */
@Component
public class PageCache {

    /** Few pages change by the day alone, and every change is told; this is for what was overlooked. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final boolean on;
    private final Cache<String, Kept> pages;
    private final AtomicInteger holds = new AtomicInteger();
    private final AtomicLong age = new AtomicLong();

    @Autowired
    PageCache(CacheSettings settings) {
        this(settings, Ticker.systemTicker());
    }

    PageCache(CacheSettings settings, Ticker ticker) {
        on = settings.size().toBytes() > 0;
        pages = Caffeine.newBuilder()
                .maximumWeight(settings.size().toBytes())
                .weigher((String address, Kept kept) -> address.length() + kept.page.weight())
                .expireAfterWrite(LONGEST)
                .ticker(ticker)
                .build();
    }

    /** Shows and keeps no page until {@link #release} is called as often: a change is about to be committed. */
    public void hold() {
        holds.incrementAndGet();
    }

    /** The change that {@link #hold} was called for has been committed, or not. */
    public void release() {
        forget();
        holds.decrementAndGet();
    }

    /** Something that pages show has changed; no page that is finished or begun is shown to another reader. */
    public void forget() {
        age.incrementAndGet();
        pages.invalidateAll();
    }

    boolean on() {
        return on;
    }

    /** The page of that address, or null. */
    @Nullable
    ReadyMade find(String address) {
        var now = moment();
        var kept = pages.getIfPresent(address);
        return now.lasts() && kept != null && kept.age == now.age ? kept.page : null;
    }

    /** Now: what is rendered from here on may be kept, until something changes. */
    Moment moment() {
        // In this order: who sees no hold any more sees also the age that its release began.
        boolean free = holds.get() == 0;
        return new Moment(age.get(), free);
    }

    /** Keeps a page whose rendering began at that moment. */
    void keep(String address, ReadyMade page, Moment begun) {
        if (begun.lasts() && begun.age == age.get()) {
            pages.put(address, new Kept(page, begun.age));
        }
    }

    /** How much is kept, in bytes. */
    long weight() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /**
     * When a rendering began.
     *
     * @param age how many changes there had been
     * @param lasts whether none was being committed
     */
    record Moment(long age, boolean lasts) {}

    private record Kept(ReadyMade page, long age) {}
}
