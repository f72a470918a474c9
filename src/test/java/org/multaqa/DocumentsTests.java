package org.multaqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DocumentsTests {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void theReadmeBeginsWithTheTwoCommands() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("./mvnw spring-boot:run", "./mvnw verify");
    }

    @Test
    void everyLinkInTheDocumentsLeadsSomewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            var folder = document.toAbsolutePath().getParent();
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(folder.resolve(link)))
                    .forEach(link -> broken.add(document + " → " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDecisionIsInTheIndex() throws IOException {
        var index = Files.readString(Path.of("docs/adr/README.md"));
        try (var pages = Files.list(Path.of("docs/adr"))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    private static List<Path> documents() throws IOException {
        try (var root = Files.list(Path.of("."));
                var docs = Files.walk(Path.of("docs"));
                var bench = Files.walk(Path.of("bench"))) {
            return Stream.of(root, docs, bench)
                    .flatMap(paths -> paths)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }
}
