package org.multaqa.imports;

import java.time.Clock;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relations;
import org.multaqa.organisations.Topics;
import org.springframework.stereotype.Component;

/** Imports files of organisations, each in one transaction. */
@Component
class OrganisationImport {

    /** Two imports at once would give one identifier to two organisations. */
    static final String TURN = "multaqa.imports";

    private final Gate gate;
    private final Organisations organisations;
    private final Relations relations;
    private final Topics topics;
    private final Clock clock;

    OrganisationImport(Gate gate, Organisations organisations, Relations relations, Topics topics, Clock clock) {
        this.gate = gate;
        this.organisations = organisations;
        this.relations = relations;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Imports a file.
     *
     * @throws UnusableFileException if it cannot be read as a file of organisations, or another import is running; nothing is
     *             kept then
     */
    ImportResult run(ImportOrder order, Report report, Progress progress) {
        var file = SourceFile.open(order.file());
        var known = topics.bySlug().keySet();
        try {
            return gate.write(Viewer.PROGRAM, () -> {
                if (!order.dryRun() && !gate.takesTurn(TURN)) {
                    throw new UnusableFileException("other-import");
                }
                report.removeOlder();
                var result = new RunningImport(order, file, report, progress, organisations, relations, known, clock)
                        .run();
                if (!result.kept()) {
                    throw new NothingKept(result);
                }
                return result;
            });
        } catch (NothingKept nothing) {
            return nothing.result;
        }
    }

    /** Rolls the transaction back. */
    private static final class NothingKept extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient ImportResult result;

        NothingKept(ImportResult result) {
            super("nothing is to be kept", null, false, false);
            this.result = result;
        }
    }
}
