package org.multaqa.mall;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who runs this mall and answers for it; shown on the pages about the mall.
 *
 * @param name of the organisation or people, or empty
 * @param mail the address to which readers may write, or empty
 */
@ConfigurationProperties("multaqa.host")
record HostSettings(@DefaultValue("") String name, @DefaultValue("") String mail) {

    HostSettings {
        if (!mail.isEmpty() && !mail.matches("[^\\s@?&%#<>\"]+@[^\\s@?&%#<>\"]+")) {
            throw new IllegalArgumentException(
                    "multaqa.host.mail is “" + mail + "”; it must be one address, such as desk@mall.example.org");
        }
    }
}
