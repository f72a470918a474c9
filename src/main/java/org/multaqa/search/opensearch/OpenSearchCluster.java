package org.multaqa.search.opensearch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/**
 * The nodes of an OpenSearch cluster, any of which answers; one that does not is left alone for a while. Whatever goes
 * wrong is an {@link IOException}.
 */
final class OpenSearchCluster implements Closeable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    /** Indexing waits as long as the cluster does for a shard whose node has died. */
    private static final Duration LONG = Duration.ofSeconds(70);
    private static final Duration SHORT_PAUSE = Duration.ofMillis(20);
    private static final int CONNECTIONS = 100;
    private static final int NOT_FOUND = 404;

    private final Duration timeout;
    private final OpenSearchTransport transport;
    private final OpenSearchClient quick;
    private final OpenSearchClient patient;

    OpenSearchCluster(SearchSettings settings) {
        this.timeout = settings.timeout();
        this.transport = transport(settings);
        this.quick = new OpenSearchClient(transport, options(timeout));
        this.patient = new OpenSearchClient(transport, options(LONG));
    }

    private static OpenSearchTransport transport(SearchSettings settings) {
        var hosts = settings.nodes().stream().map(OpenSearchCluster::host).toArray(HttpHost[]::new);
        return ApacheHttpClient5TransportBuilder.builder(hosts)
                .setMapper(new JacksonJsonpMapper())
                .setDefaultHeaders(authorization(settings))
                .setHttpClientConfigCallback(http -> configure(http, settings))
                .build();
    }

    private static HttpHost host(URI node) {
        int usual = node.getScheme().equals("https") ? 443 : 80;
        return new HttpHost(node.getScheme(), node.getHost(), node.getPort() < 0 ? usual : node.getPort());
    }

    private static Header[] authorization(SearchSettings settings) {
        if (settings.username() == null) {
            return new Header[0];
        }
        var credentials = (settings.username() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
        return new Header[]{new BasicHeader(HttpHeaders.AUTHORIZATION,
                "Basic " + Base64.getEncoder().encodeToString(credentials), true)};
    }

    private static HttpAsyncClientBuilder configure(HttpAsyncClientBuilder http, SearchSettings settings) {
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(timeout(CONNECT)).build())
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS * settings.nodes().size());
        if (settings.certificate() != null) {
            connections.setTlsStrategy(
                    ClientTlsStrategyBuilder.create().setSslContext(trusting(settings.certificate())).buildAsync());
        }
        return http.setConnectionManager(connections.build())
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build());
    }

    private static SSLContext trusting(Path certificate) {
        try (InputStream pem = Files.newInputStream(certificate)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (var signer : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                trusted.setCertificateEntry(Integer.toString(trusted.size()), signer);
            }
            if (trusted.size() == 0) {
                throw new IOException("it holds no certificate");
            }
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("multaqa.search.certificate is “" + certificate
                    + "”; it must be a file with certificates in PEM", unreadable);
        }
    }

    private static ApacheHttpClient5Options options(Duration longest) {
        return ApacheHttpClient5Options.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout(CONNECT))
                        .setResponseTimeout(timeout(longest))
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** What is asked of the cluster. */
    interface Request<T> {
        T of(OpenSearchClient client) throws IOException;
    }

    /** Asks for what is soon answered. */
    <T> T ask(Request<T> request) throws IOException {
        return ask(quick, request);
    }

    /** Asks for what may take its time. */
    <T> T askPatiently(Request<T> request) throws IOException {
        return ask(patient, request);
    }

    private static <T> T ask(OpenSearchClient client, Request<T> request) throws IOException {
        try {
            return request.of(client);
        } catch (OpenSearchException refused) {
            throw new Refused(refused);
        } catch (RuntimeException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    /**
     * Searches in whole indexes only. An index may be replaced while it answers, its node may die, and the cluster may have
     * to choose a new manager first, which takes seconds: it is asked again until the time is over.
     */
    <D> SearchResponse<D> search(SearchRequest.Builder request, Class<D> form) throws IOException {
        var search = request.allowPartialSearchResults(false)
                .cancelAfterTimeInterval(t -> t.time(timeout.toMillis() + "ms"))
                .build();
        long until = System.nanoTime() + timeout.toNanos();
        for (var pause = SHORT_PAUSE;; pause = pause.multipliedBy(2)) {
            try {
                return ask(client -> client.search(search, form));
            } catch (IOException failure) {
                if (isLasting(failure) || System.nanoTime() + pause.toNanos() - until >= 0) {
                    throw failure;
                }
                pause(pause);
            }
        }
    }

    private static boolean isLasting(IOException failure) {
        return failure instanceof Refused refused ? refused.isLasting() : failure instanceof Unreadable;
    }

    private static void pause(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the cluster");
        }
    }

    static long total(SearchResponse<?> found) throws IOException {
        var total = found.hits().total();
        if (total == null) {
            throw new IOException("what was found is not counted");
        }
        return total.value();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }

    /** The cluster answered something that is no answer. */
    static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1;

        Unreadable(RuntimeException unreadable) {
            super("the cluster's answer cannot be read", unreadable);
        }
    }

    /** The cluster answered that it will not, or cannot. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1;
        private static final int CONFLICT = 409;
        private static final int BUSY = 429;
        private static final int FAULTS = 500;

        private final int status;

        Refused(OpenSearchException refusal) {
            super(refusal.getMessage(), refusal);
            status = refusal.status();
        }

        boolean isAbsent() { return status == NOT_FOUND; }

        boolean isConflict() { return status == CONFLICT; }

        /** Whether asking the same again is in vain. */
        boolean isLasting() {
            return status < FAULTS && status != BUSY && !isAbsent();
        }
    }
}
