package org.multaqa.sample;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how large a sample mall this is. */
@Repository
class SampleSizes {

    private final JdbcClient jdbc;

    SampleSizes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where no sample was ever made. */
    Optional<SampleSize> find() {
        return find("");
    }

    /** That one, and nobody else can go on with it until this transaction ends. */
    SampleSize hold() {
        return find(" for update").orElseThrow();
    }

    /** A sample of at least that many is wanted. */
    void want(int organisations) {
        jdbc.sql("insert into sample (wanted) values (?) "
                + "on conflict (only_row) do update set wanted = greatest(sample.wanted, excluded.wanted)")
                .param(organisations)
                .update();
    }

    void made(int organisations) {
        jdbc.sql("update sample set made = ?").param(organisations).update();
    }

    private Optional<SampleSize> find(String lock) {
        return jdbc.sql("select wanted, made from sample" + lock)
                .query((row, number) -> new SampleSize(row.getInt("wanted"), row.getInt("made")))
                .optional();
    }
}
