package org.multaqa.imports;

import java.io.PrintWriter;

import org.multaqa.language.Wording;

/** What an import came to, in a few sentences. */
record Summary(Wording wording, ImportResult result, Report report, boolean dryRun) {

    void print(PrintWriter out) {
        out.println(wording.text("imports.summary.rows", result.allRows(), result.rows(Outcome.ADDED),
                result.rows(Outcome.CHANGED), result.rows(Outcome.UNCHANGED)));
        say(out, "imports.summary.related", result.related());
        say(out, "imports.summary.claimed", result.rows(Outcome.CLAIMED));
        out.println(wording.text("imports.summary.findings", report.errors(), report.warnings()));
        if (report.path() != null) {
            out.println(wording.text("imports.summary.report", report.path()));
        }
        if (dryRun) {
            out.println(wording.text("imports.summary.dry-run"));
        } else if (!result.kept()) {
            out.println(wording.text("imports.summary.nothing", result.rows(Outcome.REFUSED)));
        }
    }

    private void say(PrintWriter out, String key, long number) {
        if (number > 0) {
            out.println(wording.text(key, number));
        }
    }
}
