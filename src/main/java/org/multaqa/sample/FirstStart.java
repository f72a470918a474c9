package org.multaqa.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Makes the sample before the search begins to read and the first reader can come, so that the first page is whole. */
@Component
class FirstStart implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final SampleSettings settings;
    private final SampleMall mall;

    FirstStart(SampleSettings settings, SampleMall mall) {
        this.settings = settings;
        this.mall = mall;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.enabled() && mall.createIfEmpty()) {
            log.info("This is a sample mall now: its organisations are invented");
        }
    }
}
