package org.multaqa.search;

import org.multaqa.cache.PageCache;
import org.multaqa.changes.ChangeLog;
import org.multaqa.database.DataFolder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one engine that there is: nothing of the other is loaded. */
@Configuration(proxyBeanMethods = false)
class Engines {

    @Bean
    Engine engine(SearchSettings settings, ChangeLog changes, FindableReader findables, DataFolder data,
            JdbcConnectionDetails server, PageCache pages) {
        return settings.nodes().isEmpty()
                ? new Indexer(changes, findables, data, server, pages)
                : new OpenSearchEngine(settings, changes, findables, new LexiconFile(data.resolve("lexicon.tsv")),
                        server, pages);
    }
}
