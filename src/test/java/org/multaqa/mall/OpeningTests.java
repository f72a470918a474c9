package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.web.MallSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Youssef starts a mall. */
@ExtendWith(OutputCaptureExtension.class)
class OpeningTests {

    @Test
    void heIsToldThatReadersCannotReachHim(CapturedOutput log) {
        open(new HostSettings("", ""));
        assertThat(log.getAll()).contains("The mall is open at https://mall.example.org (port 8080)")
                .containsOnlyOnce("WARN")
                .contains("do not say where readers can write: set multaqa.host.name and multaqa.host.mail");
    }

    @Test
    void heIsToldThatReadersDoNotKnowHim(CapturedOutput log) {
        open(new HostSettings("", "desk@mall.example.org"));
        assertThat(log.getAll()).containsOnlyOnce("WARN").contains("do not say who runs it");
    }

    @Test
    void nothingIsWrongWhereReadersKnowHimAndCanWrite(CapturedOutput log) {
        open(new HostSettings("House of Volunteers", "desk@mall.example.org"));
        assertThat(log.getAll()).contains("The mall is open").doesNotContain("WARN");
    }

    private static void open(HostSettings host) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("port", Map.of("local.server.port", "8080")));
            var ready = new ApplicationReadyEvent(new SpringApplication(), new String[0], context,
                    Duration.ofSeconds(2));
            new Opening(new MallSettings(URI.create("https://mall.example.org")), host).tell(ready);
        }
    }
}
