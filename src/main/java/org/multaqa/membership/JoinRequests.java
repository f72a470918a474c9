package org.multaqa.membership;

import static org.multaqa.gate.Columns.id;
import static org.multaqa.gate.Columns.instantOrNull;
import static org.multaqa.gate.Columns.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests to join that have had no answer yet, as far as the viewer may see them: those who asked, and the owners. */
@Repository
public class JoinRequests {

    private final JdbcClient jdbc;

    JoinRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That person's, the newest first. */
    public List<JoinRequest> of(UUID person) {
        return jdbc.sql("select * from membership_requests where person = ? order by asked_at desc, organisation")
                .param(person)
                .query(JoinRequests::request)
                .list();
    }

    /** To that organisation, the longest waiting first. */
    public List<JoinRequest> to(UUID organisation) {
        return jdbc.sql("select * from membership_requests where organisation = ? order by asked_at, person")
                .param(organisation)
                .query(JoinRequests::request)
                .list();
    }

    /** The person's to that organisation, if any. */
    Optional<JoinRequest> of(UUID person, UUID organisation) {
        return jdbc.sql("select * from membership_requests where person = ? and organisation = ?")
                .params(person, organisation)
                .query(JoinRequests::request)
                .optional();
    }

    /** Keeps a new one; false if there is one already, which stays. */
    boolean open(JoinRequest request) {
        return jdbc.sql("""
                insert into membership_requests (organisation, person, line, asked_at) values (?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(request.organisation(), request.person(), request.line(), moment(request.askedAt()))
                .update() > 0;
    }

    /** Takes it out, whatever the answer was; false where there is none any more. */
    boolean end(UUID organisation, UUID person) {
        return jdbc.sql("delete from membership_requests where organisation = ? and person = ?")
                .params(organisation, person)
                .update() > 0;
    }

    private static JoinRequest request(ResultSet row, int number) throws SQLException {
        return new JoinRequest(id(row, "organisation"), id(row, "person"), row.getString("line"),
                Objects.requireNonNull(instantOrNull(row, "asked_at")));
    }
}
