package org.multaqa.sample;

import java.util.Optional;

import org.multaqa.web.SiteNotice;
import org.springframework.stereotype.Component;

/** Says on every page of a sample mall that it is one. */
@Component
class SampleNotice implements SiteNotice {

    private final SampleMall mall;

    SampleNotice(SampleMall mall) {
        this.mall = mall;
    }

    @Override
    public Optional<String> key() {
        return mall.present() ? Optional.of("sample.notice") : Optional.empty();
    }
}
