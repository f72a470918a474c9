package org.multaqa;

import org.multaqa.commands.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Multaqa {

    /** Does what a command asks for and ends; without a command, serves. */
    public static void main(String[] arguments) {
        if (Commands.asked(arguments)) {
            System.exit(Commands.run(Multaqa.class, arguments));
        }
        SpringApplication.run(Multaqa.class, arguments);
    }
}
