package org.multaqa.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sample mall.
 *
 * @param enabled whether a mall that has no organisations yet gets the 2,000 invented ones at its start
 */
@ConfigurationProperties("multaqa.sample")
record SampleSettings(@DefaultValue("false") boolean enabled) {}
