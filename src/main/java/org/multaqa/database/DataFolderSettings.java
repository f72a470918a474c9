package org.multaqa.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this node keeps its data.
 *
 * @param dataDir the folder, made with mode 0700 when it does not exist; relative to the working folder
 */
@ConfigurationProperties("multaqa")
record DataFolderSettings(@DefaultValue("./data") String dataDir) {

    Path path() {
        return Path.of(dataDir).toAbsolutePath().normalize();
    }
}
