package org.multaqa.mall;

import org.multaqa.web.MallSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the mall where it is. */
@Component
class Opening {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);

    private final MallSettings settings;
    private final HostSettings host;

    Opening(MallSettings settings, HostSettings host) {
        this.settings = settings;
        this.host = host;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        var took = ready.getTimeTaken();
        if (port != null && took != null) {
            log.info("The mall is open at {} (port {}), {} s after its start", settings.baseUrl(), port,
                    "%.1f".formatted(took.toMillis() / 1000.0));
            warnOfSilence();
        }
    }

    /** A reader who finds a mistake about their organisation must be able to tell somebody. */
    private void warnOfSilence() {
        if (host.name().isEmpty() || host.mail().isEmpty()) {
            log.warn("The pages about the mall do not say {}: set multaqa.host.name and multaqa.host.mail",
                    host.mail().isEmpty() ? "where readers can write" : "who runs it");
        }
    }
}
