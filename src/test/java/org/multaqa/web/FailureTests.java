package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Salma meets a fault of the mall while she looks for something that is nobody else's business. */
@MallTest
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

    private static final Pattern NUMBER = Pattern.compile("<bdi class=\"code\">([0-9a-f]{8})</bdi>");

    @Autowired
    private Reader salma;

    @Test
    void theLogHasTheNumberOfHerPageAndThePlaceInTheProgram(CapturedOutput log) {
        var number = NUMBER.matcher(salma.get(URI.create("/ar/broken?q=refuge")).body());
        assertThat(number.find()).isTrue();
        assertThat(log).contains("failure " + number.group(1), "BrokenPages.fail(");
    }

    @Test
    void theLogHasNothingOfWhatSheAskedNorOfWhatTheExceptionSays(CapturedOutput log) {
        salma.get(URI.create("/en/broken?q=refuge"));
        salma.get(URI.create("/en/organisations/refuge"));
        salma.get(URI.create("/en/nowhere/refuge"));
        salma.get(URI.create("/assets/refuge.css"));
        salma.get(URI.create("/en/organisations?topic=refuge&q=%ff"));
        assertThat(log.getAll()).contains("failure ").doesNotContain("refuge", "broken on purpose", "127.0.0.1");
    }
}
