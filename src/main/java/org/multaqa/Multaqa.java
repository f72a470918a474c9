package org.multaqa;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class Multaqa {

    public static void main(String[] arguments) {
        SpringApplication.run(Multaqa.class, arguments);
    }
}
