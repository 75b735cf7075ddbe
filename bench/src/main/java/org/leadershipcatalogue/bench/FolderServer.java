package org.leadershipcatalogue.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Serves a folder on loopback, for checkers that ask a server: {@code FolderServer FOLDER} prints its port. At {@link
 * #COUNT} it tells how many different pages it has sent. Its header “LinkChecker” takes that program's brake off.
 */
final class FolderServer {

    private static final String COUNT = "/.pages-sent";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "xml", "application/xml",
            "json", "application/json",
            "ics", "text/calendar");

    private final Path folder;
    private final Set<String> pages = ConcurrentHashMap.newKeySet();

    private FolderServer(Path folder) {
        this.folder = folder.normalize();
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: FolderServer FOLDER");
        }
        // Without it every answer on a kept connection waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(16));
        server.createContext("/", new FolderServer(Path.of(args[0]))::answer);
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : "")).normalize();
            if (path.equals(COUNT)) {
                send(exchange, "text/plain", Integer.toString(pages.size()).getBytes(StandardCharsets.UTF_8));
            } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
                send(exchange, type(file), Files.readAllBytes(file));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private String type(Path file) {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals("html")) {
            pages.add(name);
        }
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("LinkChecker", "welcome");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead) {
            exchange.getResponseBody().write(body);
        }
    }
}
