package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.gate.Gate;
import org.multaqa.search.Search;
import org.multaqa.stories.MallTest;
import org.multaqa.stories.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

class HealthTests {

    private final Gate gate = mock();
    private final Search search = mock();
    private final Health health = new Health(gate, search);

    @Test
    void aMallWhoseDatabaseIsAwayIsAliveButNotReady() {
        when(search.ready()).thenReturn(true);
        when(gate.read(any(), any())).thenThrow(new CannotCreateTransactionException("nobody answers"));
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(health.live().getStatusCode()).isEqualTo(HttpStatus.OK);
    }

    @Test
    void aMallWhoseIndexIsStillBuiltIsNotReady() {
        when(gate.read(any(), any())).thenReturn(true);
        assertThat(health.ready().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void whatIsWrongIsNotTold() {
        assertThat(health.ready().getBody()).isEqualTo(new Health.State("DOWN"));
    }

    @Nested
    @MallTest
    class OfTheMall {

        @Autowired
        private Search theSearch;
        @Autowired
        private Reader reader;

        @Test
        void isUpOnceTheSearchHasCaughtUp() {
            theSearch.catchUp();
            for (var address : new String[]{"/health/live", "/health/ready"}) {
                var answer = reader.get(URI.create(address));
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            }
        }
    }
}
