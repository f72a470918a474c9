package org.multaqa.logos;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.multaqa.changes.Changes;
import org.multaqa.files.Files;
import org.multaqa.files.Fit;
import org.multaqa.files.Received;
import org.multaqa.files.UploadRefusedException;
import org.multaqa.files.Uploads;
import org.multaqa.gate.Columns;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.multaqa.organisations.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logos of the organisations, seen by whoever sees the organisation. */
@Repository
public class Logos {

    /** A list of twenty is a page of 100 KB with all its pictures. */
    static final Fit SMALL = new Fit(96, 3_500);
    static final Fit LARGE = new Fit(320, 24_000);

    private final JdbcClient jdbc;
    private final Gate gate;
    private final Uploads uploads;
    private final Files files;
    private final Changes changes;

    Logos(JdbcClient jdbc, Gate gate, Uploads uploads, Files files, Changes changes) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.uploads = uploads;
        this.files = files;
        this.changes = changes;
    }

    /**
     * Gives the organisation this logo in place of the one it may have. Not to be called in a transaction.
     *
     * @param viewer who does it, and may: where the gate's policies do not let them, this fails
     * @param name what the sender calls the picture
     * @throws UploadRefusedException if the picture is not taken; the organisation keeps what it had
     */
    public void set(Viewer viewer, UUID organisation, InputStream picture, String name) throws UploadRefusedException {
        var received = uploads.picture(picture, name, List.of(LARGE, SMALL));
        try {
            gate.change(viewer, () -> link(organisation, received));
        } finally {
            received.forEach(Received::close);
        }
    }

    private void link(UUID organisation, List<Received> received) {
        var ids = files.keep(received);
        jdbc.sql("""
                insert into organisation_logos (organisation, side, file)
                values (:organisation, :large, :largeFile), (:organisation, :small, :smallFile)
                on conflict (organisation, side) do update set file = excluded.file
                """)
                .param("organisation", organisation)
                .param("large", LARGE.side())
                .param("largeFile", ids.getFirst())
                .param("small", SMALL.side())
                .param("smallFile", ids.getLast())
                .update();
        files.eraseSoon();
        changes.changed(Organisation.FINDABLE, List.of(organisation));
    }

    /** Takes the organisation's logo away, if it has one; its bytes are erased soon after. */
    public void remove(Viewer viewer, UUID organisation) {
        gate.change(viewer, () -> {
            if (jdbc.sql("delete from organisation_logos where organisation = ?").param(organisation).update() > 0) {
                files.eraseSoon();
                changes.changed(Organisation.FINDABLE, List.of(organisation));
            }
        });
    }

    /** The logos of those of these organisations that have one, as far as the viewer of the transaction sees them. */
    public Map<UUID, Logo> of(Collection<UUID> organisations) {
        var links = jdbc.sql("""
                select one.organisation, one.file as large, other.file as small
                from organisation_logos one join organisation_logos other using (organisation)
                where organisation = any (?) and one.side = ? and other.side = ?
                """)
                .params(organisations.toArray(UUID[]::new), LARGE.side(), SMALL.side())
                .query((row, number) -> new Link(Columns.id(row, "organisation"), Columns.id(row, "large"),
                        Columns.id(row, "small")))
                .list();
        var logos = new HashMap<UUID, Logo>();
        if (!links.isEmpty()) {
            var seen = files.withIds(links.stream().flatMap(link -> Stream.of(link.large, link.small)).toList());
            links.forEach(link -> {
                var large = seen.get(link.large);
                var small = seen.get(link.small);
                if (large != null && small != null) {
                    logos.put(link.organisation, new Logo(large, small));
                }
            });
        }
        return logos;
    }

    /** What these organisations are known by: their logos, or else their emblems. */
    public Signs signs(Collection<UUID> organisations) {
        return new Signs(of(organisations));
    }

    private record Link(UUID organisation, UUID large, UUID small) {}
}
