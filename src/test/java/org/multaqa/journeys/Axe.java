package org.multaqa.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

import com.microsoft.playwright.Page;

/**
 * axe-core, brought into a page once and asked there as often as one likes: Deque's own builder brings it, and a second
 * page, each time.
 */
final class Axe {

    private static final String SOURCE = source();

    /** target-size is the one rule of WCAG 2.2 AA that axe leaves out unless it is named. */
    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {
                runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
                rules: { "target-size": { enabled: true } },
                resultTypes: ["violations"]
              });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ": " + node.html.slice(0, 160) + " (" + node.failureSummary.replace(/\\s+/g, " ").slice(0, 200) + ")"));
            }
            """;

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** An axe in the page that is open there now; it goes when the page does. */
    static Axe in(Page page) {
        page.evaluate(SOURCE);
        return new Axe(page);
    }

    /** What hinders somebody, by the rules of WCAG 2.0 to 2.2, levels A and AA, and by what axe calls best practice. */
    List<String> violations() {
        return Look.texts(page.evaluate(RUN));
    }

    private static String source() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
