package org.multaqa.doctor;

import java.net.URI;
import java.util.List;

import org.multaqa.database.Foundation;
import org.springframework.core.env.Environment;

/** Readers reach the mall by https, under an address that is not this machine's alone. */
final class AddressCheck implements Check {

    private static final List<String> THIS_MACHINE = List.of("localhost", "127.0.0.1", "[::1]");

    @Override
    public void look(Foundation mall, Findings findings) {
        var settings = mall.settings();
        var address = URI.create(settings.getRequiredProperty("multaqa.base-url"));
        if (THIS_MACHINE.contains(address.getHost())) {
            findings.note("The mall's address is " + address
                    + ", which leads nowhere from other machines: set multaqa.base-url before readers come.");
        } else if (!"https".equals(address.getScheme())) {
            findings.fault("Readers reach the mall by " + address
                    + ", and anyone on the way can read what they send: put a proxy with TLS before it, and set "
                    + "multaqa.base-url to its address with https.");
        } else {
            findings.well("Readers reach the mall by " + address + ".");
            lookAtProxy(settings, findings);
        }
    }

    private static void lookAtProxy(Environment settings, Findings findings) {
        boolean own = settings.getProperty("server.ssl.enabled", Boolean.class, false)
                || settings.containsProperty("server.ssl.bundle") || settings.containsProperty("server.ssl.key-store");
        if (!own && "none".equals(settings.getProperty("server.forward-headers-strategy", "none"))) {
            findings.fault(
                    "A proxy must end the TLS, and it is not believed about who asks, so that all readers count as "
                            + "one: set server.forward-headers-strategy=native; see docs/operations/install.md.");
        }
    }
}
