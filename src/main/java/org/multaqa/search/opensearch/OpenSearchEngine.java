package org.multaqa.search.opensearch;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.changes.LogLease;
import org.multaqa.changes.LogListener;
import org.multaqa.database.DataFolder;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.engine.Engine;
import org.multaqa.search.engine.EngineView;
import org.multaqa.search.engine.FindableReader;
import org.multaqa.search.engine.Follower;
import org.multaqa.search.engine.InCluster;
import org.multaqa.search.opensearch.OpenSearchIndex.Seen;
import org.multaqa.search.ranking.LexiconFile;
import org.multaqa.search.ranking.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * OpenSearch, for all nodes of a mall. One of them applies the log, whose turn it is; each looks how far the index has
 * come, so that it forgets the pages and counts the words anew.
 */
@Component
@Conditional(InCluster.class)
final class OpenSearchEngine implements Engine {

    private static final Logger log = LoggerFactory.getLogger(OpenSearchEngine.class);

    /** A node that has not been heard of for so long has died or is frozen. */
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /** For so many readers' patience the cluster may fail to answer before nobody asks it any more. */
    private static final int PATIENCE = 2;
    private static final long NEVER = 0;

    private final String name;
    private final Duration timeout;
    private final ChangeLog changes;
    private final FindableReader findables;
    private final PageCache pages;
    private final Question<?> first;
    private final OpenSearchCluster cluster;
    private final OpenSearchIndexes indexes;
    private final OpenSearchVocabulary words;
    private final LogListener listener;
    private final LogLease lease;
    private final Follower follower = new Follower(new Following());

    private volatile @Nullable Searched searched;
    /** Since when, by the clock that only runs forth, the cluster does not answer. */
    private volatile long failingSince = NEVER;
    private volatile long wished;
    private @Nullable OpenSearchTurn turn;

    OpenSearchEngine(SearchSettings settings, ChangeLog changes, FindableReader findables, DataFolder data,
            JdbcConnectionDetails server, PageCache pages, Question<?> first) {
        this.name = settings.index();
        this.timeout = settings.timeout();
        this.changes = changes;
        this.findables = findables;
        this.pages = pages;
        this.first = first;
        this.cluster = new OpenSearchCluster(settings);
        this.indexes = new OpenSearchIndexes(cluster, name);
        this.words = new OpenSearchVocabulary(cluster, new LexiconFile(data.resolve("lexicon.tsv")));
        this.listener = new LogListener(server, this::hear);
        this.lease = new LogLease(server, SILENCE);
    }

    /** The index at the moment when it was last looked at. */
    private record Searched(Seen seen, Vocabulary vocabulary) {}

    private void hear() {
        pages.forget();
        follower.wake();
    }

    @Override
    public boolean ready() {
        return searched != null && !isAway();
    }

    @Override
    public boolean follows() {
        return follower.follows();
    }

    @Override
    public boolean owner() {
        return true;
    }

    @Override
    public <T> T ask(Question<T> question) {
        var now = searched;
        if (now == null || !ready()) {
            throw new SearchNotReadyException();
        }
        try {
            return question.answer(view(now));
        } catch (IOException away) {
            log.warn("The search cluster did not answer a reader: {}", away.getClass().getSimpleName());
            log.debug("how the search cluster failed", away);
            throw new SearchNotReadyException();
        }
    }

    /** Where the cluster is away, what was committed is found when it comes back: nobody waits for that. */
    @Override
    public void awaitCaughtUp() {
        var end = changes.end();
        follower.wake();
        follower.await(() -> {
            var now = searched;
            return isAway() || now != null && now.seen.label().position().compareTo(end) >= 0;
        });
    }

    @Override
    public boolean awaitReady(Duration most) {
        follower.await(this::ready, most);
        return ready();
    }

    @Override
    public void awaitAnew() {
        follower.await(() -> isAway() || searched != null);
        long above = last();
        wished = above;
        follower.wake();
        follower.await(() -> isAway() || number() > above);
        if (number() <= above) {
            throw new SearchNotReadyException();
        }
    }

    private boolean isAway() {
        long since = failingSince;
        return since != NEVER && System.nanoTime() - since >= PATIENCE * timeout.toNanos();
    }

    private long last() {
        try {
            return indexes.last();
        } catch (IOException away) {
            log.debug("how the search cluster failed", away);
            throw new SearchNotReadyException();
        }
    }

    private long number() {
        var now = searched;
        return now == null ? 0 : OpenSearchIndexes.number(now.seen.index());
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        listener.close();
        follower.stop();
    }

    @Override
    public boolean isRunning() { return follower.isRunning(); }

    private final class Following implements Follower.Steps {

        @Override
        public boolean forward() throws IOException {
            listener.listen();
            look();
            if (!lease.held()) {
                turn = null;
                return false;
            }
            return apply();
        }

        @Override
        public void recover() {
            turn = null;
        }

        @Override
        public void close() {
            lease.close();
            try {
                cluster.close();
            } catch (IOException failure) {
                log.debug("the connections to the search cluster did not close cleanly", failure);
            }
        }
    }

    private void look() throws IOException {
        try {
            show(indexes.searched());
            if (searched != null && wished > 0) {
                wishAgain();
            }
            failingSince = NEVER;
        } catch (IOException away) {
            if (failingSince == NEVER) {
                failingSince = System.nanoTime();
            }
            throw away;
        }
    }

    /** An index that is replaced takes a wish with it that nobody has seen. */
    private void wishAgain() throws IOException {
        if (number() > wished) {
            wished = 0;
        } else {
            indexes.wish(wished);
        }
    }

    /** Searches what was seen from now on; pages with what was found before are forgotten. */
    private void show(@Nullable Seen seen) throws IOException {
        var before = searched;
        if (seen == null || !fits(seen, before)) {
            searched = null;
            return;
        }
        if (before == null || !before.seen.index().equals(seen.index())) {
            var now = new Searched(seen, words.of(seen));
            // It loads what speaks with the cluster, which takes half a second: nobody shall wait for it.
            first.answer(view(now));
            search(now);
        } else {
            if (!before.seen.equals(seen)) {
                search(new Searched(seen, before.vocabulary));
            }
            // It may take seconds, in which what has changed is found already.
            searched = new Searched(seen, words.of(seen));
        }
    }

    private void search(Searched now) {
        searched = now;
        pages.forget();
    }

    private EngineView view(Searched index) {
        return new OpenSearchView(cluster, name, index.vocabulary);
    }

    private boolean fits(Seen seen, @Nullable Searched before) {
        return before != null && before.seen.isOfSameIndex(seen)
                || seen.label().complete() && seen.label().fits(changes.identity());
    }

    private boolean apply() throws IOException {
        var mine = turn == null ? new OpenSearchTurn(indexes, changes, findables) : turn;
        turn = mine;
        boolean more = mine.forward();
        show(mine.searched());
        return more;
    }
}
