package org.leadershipcatalogue.check.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names to addresses that may be connected to. The connection goes to the addresses that were checked here, so
 * a name that changes its mind (DNS rebinding) gains nothing; one private address among several refuses the name.
 */
final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    /**
     * @param names who knows the addresses of names
     * @param allowed private addresses that may be reached all the same; none outside of tests
     */
    GuardedResolver(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    /** A name leads to a private place, which is not entered. */
    static final class PrivatePlaceException extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private final String kind;

        PrivatePlaceException(String host, String kind) {
            super(host);
            this.kind = kind;
        }

        /** Such as “loopback”. */
        String kind() {
            return kind;
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host).clone();
        if (addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            Optional<String> kind = allowed.test(address) ? Optional.empty() : PrivatePlaces.kind(address);
            if (kind.isPresent()) {
                throw new PrivatePlaceException(host, kind.get());
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
