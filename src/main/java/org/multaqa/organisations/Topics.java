package org.multaqa.organisations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.gate.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics of the mall, in the order that its administrators gave them. They change rarely and are kept in memory. */
@Repository
public class Topics {

    private final JdbcClient jdbc;
    private volatile Map<String, Topic> bySlug = Map.of();

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in order. */
    public List<Topic> all() {
        return List.copyOf(bySlug().values());
    }

    /** By slug, in order. */
    public Map<String, Topic> bySlug() {
        if (bySlug.isEmpty()) {
            bySlug = read();
        }
        return bySlug;
    }

    /** They are public always, and so the same for whoever asks first. */
    private Map<String, Topic> read() {
        var topics = new LinkedHashMap<String, Topic>();
        jdbc.sql("select slug, name from topics order by position")
                .query((row, number) -> new Topic(row.getString("slug"), Columns.localized(row, "name")))
                .list()
                .forEach(topic -> topics.put(topic.slug(), topic));
        return Collections.unmodifiableMap(topics);
    }
}
