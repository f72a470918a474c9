package org.multaqa.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept.
 *
 * @param size of the memory for pages; 0 keeps none
 */
@ConfigurationProperties("multaqa.cache")
record CacheSettings(@DefaultValue("64MB") DataSize size) {

    CacheSettings {
        if (size.isNegative()) {
            throw new IllegalArgumentException("multaqa.cache.size is “" + size + "”; it must be 0 or more");
        }
    }
}
