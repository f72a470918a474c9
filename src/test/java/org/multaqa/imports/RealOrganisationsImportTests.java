package org.multaqa.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.stories.Mall;
import org.multaqa.stories.MallTest;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class RealOrganisationsImportTests {

    private static final Path FILE = Path.of("../shared/data/organisations.csv");

    @Autowired
    private OrganisationImport organisationImport;
    @Autowired
    private Messages messages;
    @Autowired
    private Search search;
    @Autowired
    private Mall mall;

    @TempDir
    private Path folder;

    @Test
    void theRealOrganisationsAreImportedWholeAndAgainWithoutChange() {
        assumeThat(FILE).as("the file of real organisations, which is not part of the repository").exists();
        mall.empty();
        var report = new Report(folder.resolve("report.csv"), messages.in(Language.EN));
        try (report) {
            assertThat(take(report).rows()).isEqualTo(Map.of(Outcome.ADDED, 12_049L));
            assertThat(take(report).rows()).isEqualTo(Map.of(Outcome.UNCHANGED, 12_049L));
        }
        assertThat(report.errors()).isZero();
        search.catchUp();
        assertThat(search.find(new SearchQuery("organisation", "", Language.AR, Map.of(), SearchQuery.Order.NAME, 10,
                null)).total()).isEqualTo(12_049);
        mall.empty();
    }

    private ImportResult take(Report report) {
        return organisationImport.run(new ImportOrder(FILE, null, false, false), report,
                new Progress(new PrintWriter(Writer.nullWriter()), messages.in(Language.EN), false));
    }
}
