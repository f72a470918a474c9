package org.multaqa.stories;

import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mall that the tests of a run share. */
public class Mall {

    private final Gate gate;
    private final JdbcClient jdbc;

    Mall(Gate gate, JdbcClient jdbc) {
        this.gate = gate;
        this.jdbc = jdbc;
    }

    /** Takes every organisation out, and with it what hangs on it; the search hears of it. */
    public void empty() {
        gate.change(Viewer.PROGRAM, () -> {
            jdbc.sql("update changes set sequence = default, transaction = default where kind = 'organisation'")
                    .update();
            jdbc.sql("delete from organisations").update();
        });
    }

    /** How many organisations there are, public or not. */
    public long organisations() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select count(*) from organisations").query(Long.class).single());
    }
}
