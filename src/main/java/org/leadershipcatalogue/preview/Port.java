package org.leadershipcatalogue.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.OptionalInt;
import org.leadershipcatalogue.diagnostic.SetupException;

/** Opens a port of this machine that other machines cannot reach. */
final class Port {

    private static final int USUAL = 8080;
    private static final int LAST_TRIED = 8099;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Port() {}

    /**
     * A server on the port that is wished for; without a wish on the usual one, or the next that is free.
     *
     * @throws SetupException when the port is taken
     */
    static HttpServer open(OptionalInt wished) {
        requireHaste();
        int last = wished.orElse(LAST_TRIED);
        for (int port = wished.orElse(USUAL); port < last; port++) {
            try {
                return create(port);
            } catch (IOException taken) {
                // The next one may be free.
            }
        }
        return required(last);
    }

    private static HttpServer required(int port) {
        try {
            return create(port);
        } catch (IOException cause) {
            throw new SetupException("The port " + port + " cannot be opened; name another one with --port.", cause);
        }
    }

    private static HttpServer create(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(loopback(), port), 0);
    }

    private static InetAddress loopback() throws UnknownHostException {
        return InetAddress.getByAddress("localhost", LOOPBACK);
    }

    /** By default the JDK's server waits with the end of an answer, and waits for ever for the end of a request. */
    private static void requireHaste() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
    }
}
