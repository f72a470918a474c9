package org.multaqa.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
 * What each network, and each account, has left of its allowances. It is kept in memory alone, under a hash with a key that this process
 * drew and nobody else has: who came cannot be read from it, not even from a dump.
 */
@Component
public class Limits {

    /** Beyond this many the rarest are forgotten: whoever floods the mall from everywhere is let through, and nobody locked out. */
    private static final int MOST_NETWORKS = 50_000;
    /** Of IPv6, one household, and one rented server, is given a whole /64. */
    private static final int NETWORK_OF_IPV6 = 8;
    /** A site is given as much as a /48 (RFC 6177), which is 65,536 networks: they share what a few of them are allowed. */
    private static final int SITE_OF_IPV6 = 6;
    private static final int NETWORKS_OF_A_SITE = 8;
    /** Some proxies tell the reader's port too (RFC 7239, section 6): each connection would be a network of its own. */
    private static final Pattern PORT = Pattern.compile("^(?:\\[([^]]*)]|([^:]*)):\\d{1,5}$");
    private static final String HASH = "HmacSHA256";

    private final Map<Allowance, Cache<String, Bucket>> left = new EnumMap<>(Allowance.class);
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
        for (var allowance : Allowance.values()) {
            left.put(allowance, Caffeine.newBuilder()
                    .maximumSize(MOST_NETWORKS)
                    // One that nobody touched for so long is whole again.
                    .expireAfterAccess(allowance.period().multipliedBy(2))
                    .build());
        }
    }

    /** Takes one from what the address's network is allowed; if nothing is left, says how long until there is. */
    public Duration take(Allowance allowance, String address) {
        if (!enabled) {
            return Duration.ZERO;
        }
        var network = network(address);
        return network.length == NETWORK_OF_IPV6 ? takeOfSite(allowance, network) : take(allowance, network, 1);
    }

    /** The same for somebody or something else that has an allowance of its own, such as an account. */
    public Duration takeFor(Allowance allowance, String whom) {
        return enabled ? take(allowance, ("for " + whom).getBytes(StandardCharsets.UTF_8), 1) : Duration.ZERO;
    }

    /**
     * The site is asked first, so that one which is refused leaves nothing of its networks here that would push out
     * others; what its network has not left is given back, so that no household uses up its neighbours' share.
     */
    private Duration takeOfSite(Allowance allowance, byte[] network) {
        var site = Arrays.copyOf(network, SITE_OF_IPV6);
        var wait = take(allowance, site, NETWORKS_OF_A_SITE);
        if (wait.isPositive()) {
            return wait;
        }
        wait = take(allowance, network, 1);
        if (wait.isPositive()) {
            bucket(allowance, site, NETWORKS_OF_A_SITE).addTokens(1);
        }
        return wait;
    }

    private Duration take(Allowance allowance, byte[] prefix, int networks) {
        var taken = bucket(allowance, prefix, networks).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private Bucket bucket(Allowance allowance, byte[] prefix, int networks) {
        return Objects.requireNonNull(left.get(allowance))
                .get(hash(allowance, prefix), any -> Bucket.builder()
                        .addLimit(allowance.bandwidth(networks))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private String hash(Allowance allowance, byte[] prefix) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(key);
            mac.update((byte) allowance.ordinal());
            return Base64.getEncoder().encodeToString(mac.doFinal(prefix));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many are known now, for tests. */
    int networks() {
        return left.values().stream().mapToInt(buckets -> {
            buckets.cleanUp();
            return buckets.asMap().size();
        }).sum();
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
