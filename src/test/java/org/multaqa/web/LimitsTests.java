package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class LimitsTests {

    private static final String HOME = "192.0.2.7";

    private final AtomicLong nanos = new AtomicLong();
    private final Limits limits = new Limits(new LimitSettings(true), new StoppedTime(nanos));

    @Test
    void thirtySearchesAMinuteAreAllowedAndNotOneMore() {
        for (int i = 0; i < 30; i++) {
            assertThat(limits.take(Allowance.SEARCH, HOME)).isZero();
        }
        assertThat(limits.take(Allowance.SEARCH, HOME)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whoWaitsMaySearchAgain() {
        useUp(Allowance.SEARCH, HOME);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(limits.take(Allowance.SEARCH, HOME)).isZero();
        assertThat(limits.take(Allowance.SEARCH, HOME)).isPositive();
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        assertThat(useUp(Allowance.SEARCH, HOME)).isEqualTo(30);
    }

    @Test
    void suggestionsAreCountedForThemselves() {
        assertThat(useUp(Allowance.SUGGESTIONS, HOME)).isEqualTo(300);
        assertThat(limits.take(Allowance.SEARCH, HOME)).isZero();
    }

    @Test
    void nobodyIsLockedOutByAnother() {
        useUp(Allowance.SEARCH, HOME);
        assertThat(limits.take(Allowance.SEARCH, "192.0.2.8")).isZero();
    }

    @Test
    void aHouseholdOfIpv6IsOneNetworkHoweverManyAddressesItTakes() {
        useUp(Allowance.SEARCH, "2001:db8:1:2::1");
        assertThat(limits.take(Allowance.SEARCH, "2001:db8:1:2:ffff:eeee:dddd:cccc")).isPositive();
        assertThat(limits.take(Allowance.SEARCH, "2001:db8:1:3::1")).isZero();
    }

    @Test
    void aSiteOfIpv6HasEightHouseholdsAllowancesHoweverManyItTakes() {
        for (int i = 0; i < 8; i++) {
            assertThat(useUp(Allowance.SEARCH, "2001:db8:1:" + i + "::1")).isEqualTo(30);
        }
        assertThat(limits.take(Allowance.SEARCH, "2001:db8:1:ffff::1")).isEqualTo(Duration.ofMillis(250));
        assertThat(limits.take(Allowance.SEARCH, "2001:db8:2:ffff::1")).isZero();
        assertThat(limits.take(Allowance.SEARCH, HOME)).isZero();
        assertThat(limits.take(Allowance.SUGGESTIONS, "2001:db8:1:ffff::1")).isZero();

        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(useUp(Allowance.SEARCH, "2001:db8:1:ffff::1")).isEqualTo(2);
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(useUp(Allowance.SEARCH, "2001:db8:1:ffff::1")).isEqualTo(30);
    }

    @Test
    void oneHouseholdThatIsRefusedTakesNothingFromItsSite() {
        useUp(Allowance.SEARCH, "2001:db8:1:2::1");
        for (int i = 0; i < 1_000; i++) {
            assertThat(limits.take(Allowance.SEARCH, "2001:db8:1:2::1")).isPositive();
        }
        assertThat(useUp(Allowance.SEARCH, "2001:db8:1:3::1")).isEqualTo(30);
    }

    @Test
    void aSiteThatIsRefusedPushesNobodyOut() {
        for (int i = 0; i < 65_536; i++) {
            limits.take(Allowance.SEARCH, "2001:db8:1:" + Integer.toHexString(i) + "::1");
        }
        assertThat(limits.networks()).isLessThan(300);
    }

    @Test
    void anAddressOfIpv4WrittenAsIpv6IsTheSameNetwork() {
        useUp(Allowance.SEARCH, HOME);
        assertThat(limits.take(Allowance.SEARCH, "::ffff:192.0.2.7")).isPositive();
    }

    @Test
    void anotherPortIsNotAnotherNetwork() {
        useUp(Allowance.SEARCH, HOME + ":40001");
        assertThat(limits.take(Allowance.SEARCH, HOME + ":40002")).isPositive();
        useUp(Allowance.SEARCH, "[2001:db8:1:2::1]:40001");
        assertThat(limits.take(Allowance.SEARCH, "2001:db8:1:2::2")).isPositive();
    }

    @Test
    void whatIsNoAddressIsLimitedToo() {
        useUp(Allowance.SEARCH, "unknown");
        assertThat(limits.take(Allowance.SEARCH, "unknown")).isPositive();
    }

    @Test
    void nothingIsCountedWhereLimitsAreOff() {
        var off = new Limits(new LimitSettings(false), new StoppedTime(nanos));
        for (int i = 0; i < 1_000; i++) {
            assertThat(off.take(Allowance.SEARCH, HOME)).isZero();
        }
    }

    private int useUp(Allowance allowance, String address) {
        int taken = 0;
        while (limits.take(allowance, address).isZero()) {
            taken++;
        }
        return taken;
    }

    private record StoppedTime(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() { return false; }
    }
}
