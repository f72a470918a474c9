package org.multaqa.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While a mall has no administrator, each start says in the log how to become the first: whoever reads its log runs the
 * machine. A sample mall has one among its people.
 */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Administrators administrators;

    FirstAdministrator(Administrators administrators) {
        this.administrators = administrators;
    }

    /** A command works for whoever called it, and tells nobody. */
    @EventListener
    void tell(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            administrators.first()
                    .ifPresent(link -> log.warn("This mall has no administrator. To become the first, open this link "
                            + "within 24 hours; it opens once, and each start makes a new one: {}", link));
        }
    }
}
