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
import java.util.Map;
import org.leadershipcatalogue.model.SiteAddress;

/** Serves a built site on loopback, under the strictest content security policy it claims to work with. */
public final class SiteServer implements AutoCloseable {

    private static final String POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final HttpServer server;
    private final Path site;

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

    /** Where an address of the site is found. */
    public URI url(String address) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + address);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path asked = site.resolve(SiteAddress.fileOf(exchange.getRequestURI().getPath()));
            boolean isThere = Files.isRegularFile(asked);
            Path file = isThere ? asked : site.resolve("404.html");
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(isThere ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
