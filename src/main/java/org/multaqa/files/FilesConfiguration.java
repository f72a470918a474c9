package org.multaqa.files;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How forms with files are read: no more than a file and its form, and what is not small never held in memory. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

    private static final DataSize FORM = DataSize.ofMegabytes(21);
    private static final DataSize IN_MEMORY = DataSize.ofKilobytes(16);

    @Bean
    MultipartConfigElement multipart(Staging staging) {
        return new MultipartConfigElement(staging.folder().toString(), Uploads.MOST.toBytes(), FORM.toBytes(),
                (int) IN_MEMORY.toBytes());
    }
}
