package org.multaqa.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the mall lists stands in the order in which Lucene itself would put it. */
class KeyComparatorTests {

    private static final int SEGMENTS = 7;
    private static final int DOCUMENTS = 60;
    private static final String NAME = "name";

    @ParameterizedTest
    @CsvSource({"1,false", "1,true", "10,false", "10,true", "100,false", "100,true", "1000,false", "1000,true"})
    void pageAfterPageIsAsLuceneOrdersIt(int size, boolean descending) throws IOException {
        try (var index = new ByteBuffersDirectory()) {
            fill(index);
            try (var reader = DirectoryReader.open(index)) {
                assertThat(reader.leaves()).hasSize(SEGMENTS);

                var searcher = new IndexSearcher(reader);
                assertThat(pages(searcher, KeyComparator.by(NAME, descending), size))
                        .isEqualTo(pages(searcher, new SortField(NAME, SortField.Type.STRING, descending), size));
            }
        }
    }

    /** Few names for many documents, so that some are equal; some documents have none. */
    private static void fill(Directory index) throws IOException {
        var chance = new Random(7);
        try (var writer = new IndexWriter(index, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int segment = 0; segment < SEGMENTS; segment++) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    var document = new Document();
                    document.add(new NumericDocValuesField("number", chance.nextInt(3)));
                    if (chance.nextInt(10) > 0) {
                        document.add(new SortedDocValuesField(NAME, new BytesRef("name " + chance.nextInt(200))));
                    }
                    writer.addDocument(document);
                }
                writer.commit();
            }
        }
    }

    private static List<String> pages(IndexSearcher searcher, SortField byName, int size) throws IOException {
        var sort = new Sort(byName, new SortField("number", SortField.Type.LONG));
        var pages = Stream.<String>builder();
        ScoreDoc last = null;
        do {
            var page = searcher.searchAfter(last, new MatchAllDocsQuery(), size, sort).scoreDocs;
            for (var hit : page) {
                pages.add(hit.doc + " " + List.of(((FieldDoc) hit).fields[1]) + ((FieldDoc) hit).fields[0]);
            }
            last = page.length == 0 ? null : page[page.length - 1];
        } while (last != null);
        return pages.build().toList();
    }
}
