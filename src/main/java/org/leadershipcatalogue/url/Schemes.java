package org.leadershipcatalogue.url;

import java.util.Map;

/** The special schemes and their ports (URL standard, 4.2). */
final class Schemes {

    static final String FILE = "file";

    private static final Map<String, Integer> PORTS =
            Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21, FILE, Url.DEFAULT_PORT);

    private Schemes() {}

    static boolean isSpecial(String scheme) {
        return PORTS.containsKey(scheme);
    }

    static boolean isDefaultPort(String scheme, int port) {
        return PORTS.getOrDefault(scheme, Url.DEFAULT_PORT) == port;
    }
}
