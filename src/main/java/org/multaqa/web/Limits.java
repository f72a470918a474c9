package org.multaqa.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * What each network has left of its allowances. It is kept in memory alone, under a hash with a key that this process
 * drew and nobody else has: who came cannot be read from it, not even from a dump.
 */
@Component
class Limits {

    /** Beyond this many the rarest are forgotten: whoever floods the mall from everywhere is let through, and nobody locked out. */
    private static final int MOST_NETWORKS = 50_000;
    /** An allowance that nobody touched for a minute is whole again. */
    private static final Duration KEPT = Duration.ofMinutes(2);
    /** Of IPv6, one household, and one rented server, is given a whole /64. */
    private static final int NETWORK_OF_IPV6 = 8;
    /** Some proxies tell the reader's port too (RFC 7239, section 6): each connection would be a network of its own. */
    private static final Pattern PORT = Pattern.compile("^(?:\\[([^]]*)]|([^:]*)):\\d{1,5}$");
    private static final String HASH = "HmacSHA256";

    private final Cache<String, Bucket> left = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(KEPT)
            .build();
    private final SecretKeySpec key = new SecretKeySpec(drawn(), HASH);
    private final boolean enabled;
    private final TimeMeter time;

    @Autowired
    Limits(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    Limits(LimitSettings settings, TimeMeter time) {
        this.enabled = settings.enabled();
        this.time = time;
    }

    /** Takes one from what the address's network is allowed; if nothing is left, says how long until there is. */
    Duration take(Allowance allowance, String address) {
        if (!enabled) {
            return Duration.ZERO;
        }
        var taken = left.get(hash(allowance, address), any -> whole(allowance)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private Bucket whole(Allowance allowance) {
        return Bucket.builder().addLimit(allowance.bandwidth()).withCustomTimePrecision(time).build();
    }

    private String hash(Allowance allowance, String address) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            mac.update((byte) allowance.ordinal());
            return Base64.getEncoder().encodeToString(mac.doFinal(network(address)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] drawn() {
        var drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);
        return drawn;
    }

    private static byte[] network(String address) {
        try {
            var parsed = InetAddress.ofLiteral(PORT.matcher(address).replaceFirst("$1$2"));
            var bytes = parsed.getAddress();
            return parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_OF_IPV6) : bytes;
        } catch (IllegalArgumentException noAddress) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }
}
