package org.leadershipcatalogue.check.external;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A server on loopback that misbehaves to the byte: each path has what is written back, or a way to write it. */
final class LoopbackSite implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private volatile String greeting = "";
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** How a request is answered; the connection is closed afterwards. */
    @FunctionalInterface
    interface Way {
        void answer(String method, OutputStream out) throws IOException, InterruptedException;
    }

    private LoopbackSite(ServerSocket socket) {
        this.socket = socket;
    }

    static LoopbackSite start() {
        return start(ServerSocketFactory.getDefault());
    }

    static LoopbackSite start(ServerSocketFactory sockets) {
        try {
            LoopbackSite site = new LoopbackSite(sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            daemon(site::accept);
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException("no port on loopback", e);
        }
    }

    /** Says the same to whoever connects, before anything is asked. */
    static LoopbackSite shouting(String words) {
        LoopbackSite site = start();
        site.greeting = words;
        return site;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was asked, in order: {@code HEAD a.example /report}. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    LoopbackSite on(String path, Way way) {
        ways.put(path, way);
        return this;
    }

    /** Answers with a head, to which the length and the end are added, and a body that HEAD does not get. */
    LoopbackSite on(String path, String head, String body) {
        return on(path, (method, out) -> write(out, head, method.equals("HEAD") ? "" : body));
    }

    LoopbackSite on(String path, String head) {
        return on(path, head, "");
    }

    /** Answers one after the other; the last one for ever. */
    LoopbackSite inTurn(String path, String... heads) {
        List<String> left = new CopyOnWriteArrayList<>(List.of(heads));
        return on(path, (method, out) -> write(out, left.size() > 1 ? left.remove(0) : left.get(0), ""));
    }

    /** HEAD is answered in one way, GET in another. */
    LoopbackSite onHeadAndGet(String path, Way head, Way get) {
        return on(path, (method, out) -> (method.equals("HEAD") ? head : get).answer(method, out));
    }

    static Way says(String head) {
        return (method, out) -> write(out, head, "");
    }

    static void write(OutputStream out, String head, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String whole = "HTTP/1.1 " + head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n";
        String length = body.isEmpty() ? "" : "Content-Length: " + bytes.length + "\r\n";
        out.write((whole + length + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.flush();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            connection.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String host = "";
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                host = header.startsWith("Host: ") ? header.substring(6).split(":", 2)[0] : host;
            }
            String[] parts = (line + "  ").split(" ", 3);
            requests.add(parts[0] + " " + host + " " + parts[1]);
            ways.getOrDefault(parts[1], says("404 Not Found")).answer(parts[0], connection.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            // the client has hung up, which some tests are about
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "loopback site");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a port cannot be given back", e);
        }
    }
}
