package org.multaqa.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What other mail servers report of letters that they could not deliver. */
@Component
public class Bounces {

    private static final Logger log = LoggerFactory.getLogger(Bounces.class);

    private final QueueRows queue;
    private final BounceRows rows;

    Bounces(QueueRows queue, BounceRows rows) {
        this.queue = queue;
        this.rows = rows;
    }

    /**
     * Takes in one report (RFC 3464). Only whoever got a letter, or a server on its way, knows its random number; so a
     * report is believed of the letter that it names, and of the address to which that was sent, whatever it says.
     *
     * @param report a whole message (RFC 5322)
     * @return whether it is a report of a letter, even of one that is only late or no longer known
     * @throws IOException if it cannot be read; what is read and makes no sense is no report
     */
    public boolean take(InputStream report, Instant now) throws IOException {
        try {
            var told = DeliveryReport.in(new MimeMessage((Session) null, report));
            told.filter(DeliveryReport::failed).ifPresent(failed -> note(failed, now));
            return told.isPresent();
        } catch (MessagingException senseless) {
            log.debug("a message that is no report", senseless);
            return false;
        }
    }

    private void note(DeliveryReport failed, Instant now) {
        queue.bounced(failed.letter(), failed.status().text()).ifPresent(addressHash -> {
            log.info("The letter {} bounced with {}", failed.letter(), failed.status().text());
            if (failed.status().hard() && addressHash.length > 0) {
                rows.add(addressHash, failed.status(), now);
            }
        });
    }

    /**
     * Whether nothing could be delivered to that address in the last 30 days, so that letters to it are not tried. To be
     * asked outside a transaction, or in one of the program's.
     */
    public boolean isBouncing(String address, Instant now) {
        return Address.of(address).filter(known -> rows.has(known, now)).isPresent();
    }
}
