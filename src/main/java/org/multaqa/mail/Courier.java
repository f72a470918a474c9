package org.multaqa.mail;

import jakarta.mail.internet.MimeMessage;

/** Takes finished messages away. */
interface Courier {

    Receipt take(Claimed letter, MimeMessage message);
}
