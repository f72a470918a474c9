package org.multaqa.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.multaqa.changes.SeenLog;
import org.multaqa.database.Foundation;
import org.multaqa.doctor.Check;
import org.multaqa.doctor.Findings;

/** The index in the data folder is whole and follows this database's log; a database without tables has none. */
final class IndexCheck implements Check {

    @Override
    public void look(Foundation mall, Findings findings) {
        if (mall.settings().containsProperty("multaqa.search.nodes")) {
            findings.note("The search index is in an OpenSearch cluster: /health/ready of a mall that serves tells "
                    + "whether it follows.");
            return;
        }
        if (mall.flyway().info().current() == null) {
            return;
        }
        var log = new SeenLog(mall.application());
        try {
            look(labels(mall), log, findings);
        } catch (IOException damaged) {
            findings.fault("The search index is damaged (" + damaged.getMessage()
                    + "): start the mall anew, and it is built from the database.");
        }
    }

    private static void look(List<CommitLabel> newestFirst, SeenLog log, Findings findings) {
        var database = log.identity();
        var fitting = newestFirst.stream().filter(label -> label.complete() && label.fits(database)).findFirst();
        if (fitting.isPresent()) {
            long behind = log.after(fitting.get().position());
            if (behind == 0) {
                findings.well("The search index holds everything that the database does.");
            } else {
                findings.note(
                        "The search index has " + behind + " changes still to keep, which it does by itself while "
                                + "the mall serves. If that does not grow less, start the mall anew.");
            }
        } else {
            findings.note(newestFirst.isEmpty()
                    ? "There is no search index yet: the mall builds one when it is started."
                    : "The search index is not complete or of another release or database: the mall builds one when it "
                            + "is started.");
        }
    }

    private static List<CommitLabel> labels(Foundation mall) throws IOException {
        var home = mall.folder().resolve("search");
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        var labels = new ArrayList<CommitLabel>();
        for (var folder : IndexFolders.newestFirst(home)) {
            try (var directory = FSDirectory.open(folder)) {
                labels.add(CommitLabel.of(SegmentInfos.readLatestCommit(directory).getUserData().entrySet()));
            }
        }
        return labels;
    }
}
