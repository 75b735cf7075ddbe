package org.leadershipcatalogue.preview;

import com.sun.net.httpserver.Headers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides who is served: the browser of the person at this machine, and nobody through it. A page of another site must
 * neither read the preview (also not under a name of its own that leads here: DNS rebinding) nor change anything.
 */
final class Gate {

    private static final Set<String> SAME = Set.of("same-origin", "none");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Set<String> hosts;

    /** @param port the port of the server */
    Gate(int port) {
        String end = port == 80 ? "" : ":" + port;
        this.hosts = Set.of("localhost" + end, "127.0.0.1" + end, "[::1]" + end);
    }

    /** The answer to a request that is refused. */
    Optional<Answer> refusal(String method, Headers headers) {
        if (!isForThisMachine(headers)) {
            return forbidden("The preview answers to localhost alone.");
        }
        if (!READING.contains(method) && !method.equals("POST")) {
            return Optional.of(Answer.sentence(405, "The preview knows no " + shown(method) + ".")
                    .with("Allow", "GET, HEAD, POST"));
        }
        boolean isAllowed = READING.contains(method) ? mayRead(headers) : mayChange(headers);
        return isAllowed ? Optional.empty() : forbidden("The preview serves its own pages alone.");
    }

    private static Optional<Answer> forbidden(String words) {
        return Optional.of(Answer.sentence(403, words));
    }

    private static String shown(String method) {
        return method.matches("[A-Z]{1,20}") ? method : "such method";
    }

    private boolean isForThisMachine(Headers headers) {
        return only(headers, "Host")
                .map(host -> hosts.contains(host.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** Others may lead here with a link, and no more (Fetch metadata; browsers without it send no such header). */
    private static boolean mayRead(Headers headers) {
        boolean isOpened = is(headers, "Sec-Fetch-Mode", "navigate") && is(headers, "Sec-Fetch-Dest", "document");
        return isOpened || !headers.containsKey("Sec-Fetch-Site") || isSame(headers);
    }

    private static boolean mayChange(Headers headers) {
        String own = "http://" + only(headers, "Host").orElse("").toLowerCase(Locale.ROOT);
        return is(headers, "Origin", own) && (!headers.containsKey("Sec-Fetch-Site") || isSame(headers));
    }

    private static boolean isSame(Headers headers) {
        return only(headers, "Sec-Fetch-Site").filter(SAME::contains).isPresent();
    }

    private static boolean is(Headers headers, String name, String value) {
        return only(headers, name).filter(value::equals).isPresent();
    }

    /** The value of a header that must stand once. */
    private static Optional<String> only(Headers headers, String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
