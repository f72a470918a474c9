package org.multaqa.mail;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import org.multaqa.gate.Gate;
import org.multaqa.gate.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which addresses bounced, by keyed hashes. */
@Component
class BounceRows {

    private static final String HMAC = "HmacSHA256";

    private final JdbcClient jdbc;
    private final Gate gate;
    private volatile @Nullable SecretKeySpec key;

    BounceRows(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    byte[] hash(String address) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key());
            return mac.doFinal(QueueRows.utf8(address.toLowerCase(Locale.ROOT)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        var known = key;
        if (known == null) {
            known = gate.read(Viewer.PROGRAM, () -> new SecretKeySpec(
                    jdbc.sql("select key from mail_key").query(byte[].class).single(), HMAC));
            key = known;
        }
        return known;
    }

    void add(byte[] addressHash, StatusCode status, Instant now) {
        gate.write(Viewer.PROGRAM, () -> jdbc.sql("""
                insert into mail_bounces (address_hash, status, bounced_until) values (?, ?, ?)
                on conflict (address_hash) do update
                    set status = excluded.status, bounced_until = excluded.bounced_until
                """).params(addressHash, status.text(), QueueRows.at(now.plus(TidyingJob.KEPT))).update());
    }

    boolean has(String address, Instant now) {
        var hash = hash(address);
        return gate.read(Viewer.PROGRAM, () -> jdbc.sql("""
                select exists (select from mail_bounces where address_hash = ? and bounced_until > ?)
                """).params(hash, QueueRows.at(now)).query(Boolean.class).single());
    }

    int forget(Instant now) {
        return gate.write(Viewer.PROGRAM, () -> jdbc.sql("delete from mail_bounces where bounced_until <= ?")
                .param(QueueRows.at(now))
                .update());
    }
}
