package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real nginx on loopback with docs/nginx.conf, changed as its first lines tell: another port, another folder, and Brotli
 * where its module is. Where nginx is missing the tests are skipped with a sentence, except on a machine that says
 * {@code CI=true}.
 */
public final class Nginx implements AutoCloseable {

    private static final Path SAMPLE = Path.of("docs/nginx.conf");
    private static final Path BROTLI = Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    private static final String MISSING =
            "No nginx was found, so docs/nginx.conf was not tried: install nginx-light (and libnginx-mod-http-brotli-static).";
    private static final int ATTEMPTS = 100;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts nginx on a site, or skips the test; its own files go into another folder. */
    public static Nginx serving(Path site, Path folder) {
        Optional<Path> program = program();
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(program.isPresent(), MISSING);
        }
        assumeTrue(program.isPresent(), MISSING);
        try {
            int port = freePort();
            Path log = folder.resolve("nginx.log");
            Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(site, folder, port));
            Process process = new ProcessBuilder(
                            program.orElseThrow().toString(), "-p", folder.toString(), "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Nginx nginx = new Nginx(process, port);
            nginx.awaitAnswer(log);
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it can send what was compressed with Brotli. */
    public static boolean hasBrotli() {
        return Files.exists(BROTLI);
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String settings(Path site, Path folder, int port) throws IOException {
        String sample = Files.readString(SAMPLE)
                .replaceFirst("(?m)^    listen +80;", "    listen 127.0.0.1:" + port + ";")
                .replaceFirst("(?m)^    root .*;", "    root " + site.toAbsolutePath() + ";")
                .replaceFirst(
                        "include /srv/.*;",
                        "include " + site.resolveSibling("report").toAbsolutePath() + "/redirects*.nginx;")
                .replace("# brotli_static", hasBrotli() ? "brotli_static" : "# brotli_static");
        return """
                %s
                daemon off;
                master_process off;
                pid %2$s/nginx.pid;
                error_log stderr;
                events { }
                http {
                    access_log off;
                    client_body_temp_path %2$s/body;
                    proxy_temp_path %2$s/proxy;
                    fastcgi_temp_path %2$s/fastcgi;
                    uwsgi_temp_path %2$s/uwsgi;
                    scgi_temp_path %2$s/scgi;
                %3$s
                }
                """.formatted(hasBrotli() ? "load_module " + BROTLI + ";" : "", folder.toAbsolutePath(), sample);
    }

    private void awaitAnswer(Path log) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS && process.isAlive(); attempt++) {
            if (isListening()) {
                return;
            }
            pause();
        }
        close();
        throw new IllegalStateException("nginx does not start:\n" + Files.readString(log));
    }

    private boolean isListening() {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public URI url(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
