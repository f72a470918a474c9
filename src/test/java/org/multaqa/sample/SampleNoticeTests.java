package org.multaqa.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.multaqa.cache.PageCache;
import org.multaqa.gate.Gate;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Relations;

class SampleNoticeTests {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final SampleSizes sizes = mock();
    private final PageCache pages = mock();
    private final Clock clock = mock();
    private final SampleNotice notice = new SampleNotice(new SampleMall(mock(Gate.class), mock(Organisations.class),
            mock(Relations.class), sizes, mock(SamplePeople.class), pages, clock));

    @Test
    void pagesWithoutItAreForgottenWhenAnotherProcessHasMadeTheMallASample() {
        when(sizes.find()).thenReturn(Optional.empty(), Optional.of(new SampleSize(2_000, 2_000)));
        when(clock.instant()).thenReturn(NOON, NOON.plusSeconds(1), NOON.plusSeconds(11));

        assertThat(notice.key()).isEmpty();
        assertThat(notice.key()).isEmpty();
        verify(pages, never()).forget();

        assertThat(notice.key()).hasValue("sample.notice");
        verify(pages).forget();
    }
}
