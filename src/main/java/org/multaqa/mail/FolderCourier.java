package org.multaqa.mail;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.multaqa.mail.Receipt.Later;
import org.multaqa.mail.Receipt.Taken;

/** Writes messages to the data folder, where there is no mail server. */
final class FolderCourier implements Courier {

    private final MailFolder folder;

    FolderCourier(MailFolder folder) {
        this.folder = folder;
    }

    @Override
    public Receipt take(Claimed letter, MimeMessage message) {
        try {
            folder.write(letter, message);
            return new Taken(State.WRITTEN);
        } catch (IOException | MessagingException failure) {
            return new Later(true, failure.getClass().getSimpleName());
        }
    }
}
