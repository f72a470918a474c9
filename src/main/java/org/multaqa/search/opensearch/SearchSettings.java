package org.multaqa.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the index is: in the data folder, or in an OpenSearch cluster.
 *
 * @param nodes addresses of the cluster's nodes, of which any may fail; without one, the index is in the data folder
 * @param index what the mall's index is called in the cluster, different for each mall
 * @param username who the cluster knows
 * @param password theirs
 * @param certificate the certificate, in PEM, of who signed the nodes' own; without it, those that Java knows
 * @param timeout how long a node may take to answer a reader
 */
@ConfigurationProperties("multaqa.search")
record SearchSettings(@DefaultValue List<URI> nodes, @DefaultValue("multaqa") String index, @Nullable String username,
        @Nullable String password, @Nullable Path certificate, @DefaultValue("5s") Duration timeout) {

    SearchSettings {
        for (var node : nodes) {
            if (!List.of("http", "https").contains(String.valueOf(node.getScheme())) || node.getHost() == null) {
                throw new IllegalArgumentException("multaqa.search.nodes has “" + node
                        + "”; each must be an address, such as https://search1.example.org:9200");
            }
            if (password != null && node.getScheme().equals("http") && !isThisMachine(node.getHost())) {
                throw new IllegalArgumentException("multaqa.search.nodes has “" + node
                        + "”, to which the password would go in the clear; it must begin with https");
            }
        }
        if (!index.matches("[a-z0-9][a-z0-9_]{0,99}")) {
            throw new IllegalArgumentException("multaqa.search.index is “" + index
                    + "”; it must be up to 100 small Latin letters, digits and _");
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("multaqa.search.username and multaqa.search.password go together");
        }
        if (timeout.compareTo(Duration.ofMillis(100)) < 0 || timeout.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("multaqa.search.timeout is “" + timeout
                    + "”; it must be from 100ms to 60s");
        }
    }

    private static boolean isThisMachine(String host) {
        return List.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return nodes + "/" + index;
    }
}
