package org.leadershipcatalogue.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * Serves a built site on loopback as docs/nginx.conf does: under its content security policy, and with the compressed
 * copies of texts.
 */
public final class SiteServer implements AutoCloseable {

    private static final String POLICY = policy();
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "mjs", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final HttpServer server;
    private final Path site;
    private final Set<String> missing = new ConcurrentSkipListSet<>();

    private SiteServer(HttpServer server, Path site) {
        this.server = server;
        this.site = site;
    }

    /** Serves the folder of a built site on a port of its own. */
    public static SiteServer of(Path site) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SiteServer served = new SiteServer(server, site);
            server.createContext("/", served::answer);
            server.start();
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException("no port on loopback", e);
        }
    }

    /** From now on there is nothing at an address. */
    public SiteServer without(String address) {
        missing.add(address);
        return this;
    }

    /** Where an address of the site is found. */
    public URI url(String address) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + address);
    }

    /** The text of a file of the site. */
    public String text(String address) {
        try {
            return Files.readString(site.resolve(SiteAddress.fileOf(address)));
        } catch (IOException e) {
            throw new UncheckedIOException("no " + address + " in the site", e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String address = exchange.getRequestURI().getPath();
            Path asked = site.resolve(SiteAddress.fileOf(address));
            boolean isThere = Files.isRegularFile(asked) && !missing.contains(address);
            Path file = isThere ? asked : site.resolve("404.html");
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] bytes = Files.readAllBytes(packed(file, exchange));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** The copy in the best form the browser takes. */
    private static Path packed(Path file, HttpExchange exchange) {
        List<String> taken = List.of(String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                .split(", *", -1));
        for (String form : List.of("br", "gzip")) {
            Path copy = file.resolveSibling(file.getFileName() + (form.equals("br") ? ".br" : ".gz"));
            if (taken.contains(form) && Files.isRegularFile(copy)) {
                exchange.getResponseHeaders().set("Content-Encoding", form);
                return copy;
            }
        }
        return file;
    }

    private static String policy() {
        try {
            return Files.readString(Path.of("docs/nginx.conf"))
                    .lines()
                    .filter(line -> line.contains("Content-Security-Policy"))
                    .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("docs/nginx.conf", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
