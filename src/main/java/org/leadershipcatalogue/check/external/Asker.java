package org.leadershipcatalogue.check.external;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one question over the network. It follows no redirect, keeps no cookie, sends no password, uses no proxy, and
 * connects only where its resolver lets it; whatever the server does, it is back in time.
 */
final class Asker implements AutoCloseable {

    private static final int CONNECTIONS_PER_SERVER = 2;
    private static final int CONNECTIONS = 16;
    /** No header that a server sends in good faith is longer, or one of more. */
    private static final Http1Config HEADERS = Http1Config.custom()
            .setMaxLineLength(64 * 1024)
            .setMaxHeaderCount(500)
            .build();

    private static final String NAME = "Mozilla/5.0 (compatible; leadership-catalogue link check)";

    private final Duration longest;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Asker::thread);

    /**
     * @param tls whom to trust
     * @param longest how long one question may take in all
     */
    Asker(GuardedResolver resolver, SSLContext tls, Duration longest) {
        this.longest = longest;
        Timeout timeout = Timeout.of(longest);
        this.client = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADERS)
                                .build())
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
                        .setMaxConnPerRoute(CONNECTIONS_PER_SERVER)
                        .setMaxConnTotal(CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .setTimeToLive(TimeValue.of(longest))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(timeout)
                        .setResponseTimeout(timeout)
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setUserAgent(NAME)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "external links: time");
        thread.setDaemon(true);
        return thread;
    }

    /** The reply, within the longest time a question may take. */
    Reply ask(Question question) {
        WebAddress address = question.address();
        HttpUriRequestBase request = new HttpUriRequestBase(question.method().name(), URI.create("/"));
        request.setPath(address.path());
        request.setHeader("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
        request.setHeader("Accept-Language", "en-GB,en;q=0.8");
        request.setHeader("Accept-Encoding", "gzip");
        AtomicBoolean isCutOff = new AtomicBoolean();
        Runnable cutOff = () -> {
            isCutOff.set(true);
            request.cancel();
        };
        ScheduledFuture<?> alarm = clock.schedule(cutOff, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return answer(question, request);
        } catch (IOException | RuntimeException failure) {
            return Faults.of(failure, address, isCutOff.get());
        } finally {
            alarm.cancel(false);
        }
    }

    private static HttpHost host(WebAddress address) {
        String host = address.host();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HttpHost(address.scheme(), name, address.port());
    }

    private Reply.Answer answer(Question question, HttpUriRequestBase request) throws IOException {
        ClassicHttpResponse response = client.executeOpen(host(question.address()), request, null);
        try {
            Places places = question.asksForPlaces() ? Body.places(response) : Places.UNREAD;
            return new Reply.Answer(response.getCode(), headers(response), places);
        } finally {
            request.cancel(); // the rest of a body, which closing would read, may be long
            Closer.closeQuietly(response);
        }
    }

    private static SortedMap<String, String> headers(ClassicHttpResponse response) {
        SortedMap<String, String> headers = new TreeMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue() == null ? "" : header.getValue();
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value);
        }
        return headers;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
