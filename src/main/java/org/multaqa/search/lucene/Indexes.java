package org.multaqa.search.lucene;

import java.io.IOException;
import java.util.function.Supplier;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog.Identity;
import org.multaqa.search.SearchNotReadyException;
import org.multaqa.search.engine.Engine.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index that is searched, by anyone, and beside it the candidate, which the indexer's one thread lets catch up and
 * then replaces it.
 */
final class Indexes {

    private static final Logger log = LoggerFactory.getLogger(Indexes.class);

    private final IndexFolders folders;
    private final PageCache pages;
    private final Question<?> first;

    private volatile boolean anewWanted;
    private volatile boolean hurried;
    private volatile int built;
    private volatile @Nullable OpenIndex searched;
    private @Nullable OpenIndex candidate;

    Indexes(IndexFolders folders, PageCache pages, Question<?> first) {
        this.folders = folders;
        this.pages = pages;
        this.first = first;
    }

    void refuseLinks() throws IOException {
        folders.refuseLinks();
    }

    /** The index that is searched, or null before one has caught up. */
    @Nullable
    OpenIndex searched() {
        return searched;
    }

    /** How many have become the one that is searched, since the start. */
    int built() {
        return built;
    }

    /** Whether somebody waits for all words to be counted. */
    void hurry(boolean hurry) {
        hurried = hurry;
    }

    /** Wants a new index, whatever state the others are in. */
    void anew() {
        anewWanted = true;
    }

    /** Asks the index; one that is replaced meanwhile is asked no more, but the next. */
    <T> T ask(Question<T> question) throws IOException {
        while (true) {
            var index = searched;
            if (index == null) {
                throw new SearchNotReadyException();
            }
            try {
                return ask(index, question);
            } catch (AlreadyClosedException replaced) {
                if (searched == index) {
                    throw new SearchNotReadyException();
                }
            }
        }
    }

    private static <T> T ask(OpenIndex index, Question<T> question) throws IOException {
        var view = index.acquire();
        try {
            return question.answer(view);
        } finally {
            index.release(view);
        }
    }

    /** Lets each take one step; says whether there is more to do at once. */
    boolean forward(Supplier<Identity> database, Step step) throws IOException {
        takeCandidate(database);
        boolean more = false;
        var index = searched;
        if (index != null && index.writable()) {
            more = !step.catchesUp(index);
            index.settle();
            index.count(hurried);
        }
        var next = candidate;
        if (next != null) {
            if (step.catchesUp(next)) {
                search(next);
            } else {
                more = true;
            }
        }
        return more;
    }

    private void takeCandidate(Supplier<Identity> database) throws IOException {
        if (candidate != null) {
            return;
        }
        if (anewWanted) {
            anewWanted = false;
            candidate = folders.begin(database.get());
        } else if (searched == null || !searched.writable()) {
            candidate = folders.best(database.get());
        }
    }

    private void search(OpenIndex caughtUp) throws IOException {
        caughtUp.refresh(pages);
        caughtUp.count(true);
        caughtUp.markComplete();
        // It loads classes and reads files, which takes half a second: nobody shall wait for it.
        ask(caughtUp, first);
        var before = searched;
        searched = caughtUp;
        pages.forget();
        candidate = null;
        built++;
        if (before != null) {
            before.abandon();
        }
        folders.keepOnly(caughtUp);
    }

    /** A disk that was full or a file that was damaged ends the writing; searching goes on in what was read. */
    void recover() {
        var broken = candidate;
        if (broken != null && !broken.writable()) {
            broken.abandon();
            candidate = null;
        }
    }

    void close() {
        for (var index : new OpenIndex[]{candidate, searched}) {
            try {
                if (index != null) {
                    index.close();
                }
            } catch (IOException | RuntimeException failure) {
                log.warn("The search index did not close cleanly, and will read the log again: {}", failure.toString());
                index.abandon();
            }
        }
        candidate = null;
        searched = null;
    }

    /** What lets an index follow the log for a while. */
    interface Step {

        /** Whether that was the last for now. */
        boolean catchesUp(OpenIndex index) throws IOException;
    }
}
