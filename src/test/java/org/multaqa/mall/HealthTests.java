package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.multaqa.search.Search;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;

@MallTest
class HealthTests {

    @Autowired
    private Reader reader;
    @Autowired
    private Search search;

    @Test
    void aMallThatHasCaughtUpIsReady() {
        search.catchUp();
        assertThat(reader.get(URI.create("/health/ready")).body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void aRunningMallIsLive() {
        assertThat(reader.get(URI.create("/health/live")).statusCode()).isEqualTo(200);
    }
}
