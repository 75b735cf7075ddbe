package org.leadershipcatalogue.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One open page of a preview: loaded again whenever the preview says so, as a browser does. */
final class Tab implements AutoCloseable {

    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"module\" src=\"[^\"]*\" data-preview=\"([^\"]*)\"></script>\n");

    private final RunningPreview preview;
    private final String page;
    private final Thread thread = new Thread(this::follow, "tab of a test");
    private volatile boolean isOpen = true;
    private volatile String html = "";
    private final AtomicInteger loads = new AtomicInteger();

    Tab(RunningPreview preview, String page) {
        this.preview = preview;
        this.page = page;
        thread.setDaemon(true);
        thread.start();
    }

    /** What the tab shows, without the preview's own script. */
    String html() {
        return SCRIPT.matcher(html).replaceFirst("");
    }

    /** How often the page was loaded. */
    int loads() {
        return loads.get();
    }

    private void follow() {
        while (isOpen) {
            try {
                html = load();
                loads.incrementAndGet();
                Matcher script = SCRIPT.matcher(html);
                if (script.find()) {
                    awaitReload(script.group(1));
                }
            } catch (IOException ended) {
                // The preview is being stopped, or has cut a connection, which comes back.
            }
        }
    }

    private String load() throws IOException {
        HttpURLConnection connection = open(preview.url(page));
        try (InputStream body =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }

    private void awaitReload(String version) throws IOException {
        URI events = preview.url("/-/preview/events?page=" + URLEncoder.encode(page, UTF_8) + "&version=" + version);
        HttpURLConnection connection = open(events);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8))) {
            String line = lines.readLine();
            while (isOpen && line != null && !line.equals("event: reload")) {
                line = lines.readLine();
            }
        }
    }

    private static HttpURLConnection open(URI address) throws IOException {
        return (HttpURLConnection) address.toURL().openConnection();
    }

    @Override
    public void close() {
        isOpen = false;
    }
}
