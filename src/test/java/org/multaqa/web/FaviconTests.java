package org.multaqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class FaviconTests {

    /** An ICO file begins with 6 bytes that count its images, and has 16 bytes about each before the first. */
    private static final int ABOUT = 6 + 3 * 16;

    @Autowired
    private Reader reader;

    @Test
    void theMarkIsWhereBrowsersLookForItUnasked() throws IOException {
        var answer = reader.getPacked(URI.create("/favicon.ico"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/");
        assertThat(answer.body()).startsWith(0, 0, 1, 0, 3, 0);
        var first = ImageIO
                .read(new ByteArrayInputStream(Arrays.copyOfRange(answer.body(), ABOUT, answer.body().length)));
        assertThat(first.getWidth()).isEqualTo(16);
        assertThat(first.getRGB(8, 3) >>> 24).as("the mark is drawn").isGreaterThan(200);
        assertThat(first.getRGB(0, 0) >>> 24).as("around it there is nothing").isZero();
    }
}
