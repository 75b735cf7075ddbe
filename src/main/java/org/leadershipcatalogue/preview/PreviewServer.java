package org.leadershipcatalogue.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web server of the preview, for browsers at this machine alone. */
final class PreviewServer implements AutoCloseable {

    private static final String OWN = "/-/preview/";
    private static final String EVENTS = OWN + "events";
    private static final String RULES = OWN + "rules/";
    private static final String CHOICE = OWN + "choice";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);
    private final Gate gate;
    private final Stage stage;
    private final Site site;
    private final PanelFiles panel;
    private final EventStream events;
    private final ChoiceForm form;

    PreviewServer(HttpServer server, Stage stage, Site site, PanelFiles panel, EventStream events, ChoiceForm form) {
        this.server = server;
        this.gate = new Gate(server.getAddress().getPort());
        this.stage = stage;
        this.site = site;
        this.panel = panel;
        this.events = events;
        this.form = form;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Answer> refusal = gate.refusal(exchange.getRequestMethod(), exchange.getRequestHeaders());
            URI asked = exchange.getRequestURI();
            String path = asked.getRawPath();
            if (refusal.isPresent()) {
                send(refusal.get(), exchange);
            } else if (asked.getRawAuthority() != null || path == null || !path.startsWith("/")) {
                send(Answer.sentence(400, "This is not the address of a page."), exchange);
            } else if (path.equals(EVENTS)) {
                tell(exchange);
            } else {
                send(answer(path, exchange), exchange);
            }
        }
    }

    private Answer answer(String path, HttpExchange exchange) throws IOException {
        boolean isPost = exchange.getRequestMethod().equals("POST");
        if (isPost || path.equals(CHOICE)) {
            return isPost && path.equals(CHOICE)
                    ? form.take(exchange.getRequestBody())
                    : Answer.sentence(405, "This address takes no such request.")
                            .with("Allow", "GET, HEAD");
        }
        if (path.startsWith(OWN)) {
            return own(path);
        }
        State state = stage.state();
        return site.betterAddress(path, state)
                .map(address -> Answer.redirect(301, address + query(exchange)).with("Cache-Control", "no-cache"))
                .orElseGet(() -> answer(site.at(path, state), state));
    }

    private static String query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private Answer own(String path) {
        if (path.startsWith(RULES)) {
            return PanelFiles.rule(path.substring(RULES.length()))
                    .map(text -> Answer.of(200, Answer.PLAIN_TEXT, text))
                    .orElseGet(() -> Answer.sentence(404, "There is no such rule."));
        }
        return panel.at(path)
                .map(PreviewServer::answer)
                .orElseGet(() -> Answer.sentence(404, "There is no such file."));
    }

    private Answer answer(Served served, State state) {
        if (!served.isPage()) {
            return answer(served);
        }
        byte[] page = panel.into(served.body(), served.version(state.files()));
        return answer(new Served(served.status(), served.file(), page, false));
    }

    private static Answer answer(Served served) {
        return Answer.of(served.status(), MediaTypes.of(served.file()), served.body())
                .with("Cache-Control", served.isLasting() ? "public, max-age=31536000, immutable" : "no-cache")
                .with("ETag", '"' + Served.hash(served.body()) + '"');
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        protect(headers);
        answer.headers().forEach(headers::set);
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        boolean isKnown = answer.status() == 200
                && known != null
                && known.equals(answer.headers().get("ETag"));
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead || isKnown || answer.body().length == 0) {
            headers.set("Content-Length", String.valueOf(answer.body().length));
            exchange.sendResponseHeaders(isKnown ? 304 : answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private static void protect(Headers headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Referrer-Policy", "same-origin");
    }

    private void tell(HttpExchange exchange) throws IOException {
        Query query = Query.of(exchange.getRequestURI().getRawQuery());
        protect(exchange.getResponseHeaders());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream browser = exchange.getResponseBody()) {
            events.tell(query.value("page"), query.value("version"), browser);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends all streams too. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
