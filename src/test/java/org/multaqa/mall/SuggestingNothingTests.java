package org.multaqa.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.directory.Directory;
import org.multaqa.directory.Entries;
import org.multaqa.directory.Offers;
import org.multaqa.directory.Signposts;
import org.multaqa.gate.Gate;
import org.multaqa.search.Search;
import org.multaqa.web.Frame;
import org.multaqa.web.Frames;
import org.multaqa.web.Visit;

/** Whoever types no word is suggested nothing; such requests are not limited, and so they cost nothing. */
class SuggestingNothingTests {

    private final Directory directory = mock();
    private final Signposts signposts = mock();
    private final Offers offers = mock();
    private final Search search = mock();
    private final Entries entries = mock();
    private final Gate gate = mock();
    private final Frames frames = mock();
    private final SearchPages pages = new SearchPages(directory, signposts, offers, search, entries, gate, frames);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u064b", "*", "\u2069", ",", "👩🏽‍🌾"})
    void nothingIsAskedForATextWithoutWords(String typed) {
        var frame = mock(Frame.class);
        when(frame.unlisted()).thenReturn(frame);
        when(frames.of(any(), any())).thenReturn(frame);

        assertThat(pages.suggestions(mock(Visit.class), typed).getViewName()).isEqualTo("mall/suggestions");

        verifyNoInteractions(directory, signposts, offers, search, entries, gate);
    }
}
