package org.multaqa.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Gives letters to the mail server where one is set, else to the folder. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    Courier courier(ObjectProvider<JavaMailSender> server, MailFolder folder) {
        var set = server.getIfAvailable();
        return set == null ? new FolderCourier(folder) : new SmtpCourier(set);
    }
}
