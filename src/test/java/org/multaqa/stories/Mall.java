package org.multaqa.stories;

import java.util.List;
import java.util.UUID;

import org.multaqa.changes.Changes;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.multaqa.organisations.Organisations;
import org.multaqa.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mall that the tests of a run share. */
public class Mall {

    private final Gate gate;
    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Changes changes;
    private final Search search;

    Mall(Gate gate, JdbcClient jdbc, Organisations organisations, Changes changes, Search search) {
        this.gate = gate;
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.changes = changes;
        this.search = search;
    }

    /** Takes these in, and waits until those that are public can be found. */
    public void keep(List<Organisation> these) {
        gate.change(Viewer.PROGRAM, () -> organisations.save(these));
        search.catchUp();
    }

    /** The same for some that are named. */
    public void keep(Organisation... these) {
        keep(List.of(these));
    }

    /** Takes every organisation out, and with it what hangs on it; whoever follows the log hears of it. */
    public void empty() {
        gate.change(Viewer.PROGRAM, () -> changes.changed(Organisation.FINDABLE,
                jdbc.sql("delete from organisations returning id").query(UUID.class).list()));
    }

    /** How many organisations there are, public or not. */
    public long organisations() {
        return gate.read(Viewer.PROGRAM,
                () -> jdbc.sql("select count(*) from organisations").query(Long.class).single());
    }
}
