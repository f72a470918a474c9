package org.multaqa.accounts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.language.Language;
import org.multaqa.mail.Envelope;
import org.multaqa.mail.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes to people by who they are: whoever tells them something need not know, nor be allowed to know, their address. */
@Repository
public class Correspondence {

    private final JdbcClient jdbc;
    private final Post post;

    Correspondence(JdbcClient jdbc, Post post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    /**
     * Queues a letter in the caller's transaction, in the person's own language; nothing where the person is gone.
     *
     * @param kind of the letter
     * @param facts for its writer: ids and short words
     * @param goodUntil when it is no longer worth sending
     * @param once what is told only once, or null
     */
    public void tell(UUID person, String kind, Map<String, String> facts, Instant goodUntil, @Nullable String once) {
        jdbc.sql("select address, language from mailbox_of(?) where address is not null")
                .param(person)
                .query((row, number) -> new Envelope(kind, row.getString("address"),
                        Language.of(row.getString("language")).orElseThrow(), facts, goodUntil, once))
                .optional()
                .ifPresent(post::queue);
    }
}
