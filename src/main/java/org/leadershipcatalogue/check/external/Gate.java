package org.leadershipcatalogue.check.external;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of an address, before anything is asked, why it must not be: at the start, and again at each redirect. */
final class Gate {

    /** A host of which this is so is an IPv4 address, since it would not have been parsed otherwise (URL, 3.5). */
    private static final Pattern LAST_LABEL_IS_A_NUMBER = Pattern.compile("(^|\\.)\\d+$");

    private final SortedSet<Integer> ports;
    private final Predicate<InetAddress> allowed;

    /**
     * @param ports the ports that may be asked
     * @param allowed private addresses that may be reached all the same; none outside of tests
     */
    Gate(SortedSet<Integer> ports, Predicate<InetAddress> allowed) {
        this.ports = ports;
        this.allowed = allowed;
    }

    /** Why a link to the address cannot be right, for any visitor: it names a private place outright. */
    Optional<String> privatePlace(WebAddress address) {
        return kind(address.host())
                .map(kind -> "leads to a private place: “" + address.host() + "” is an address that is " + kind);
    }

    /** Why the address is not asked, although it may be right. */
    Optional<String> refusal(WebAddress address) {
        if (address.namesUser()) {
            return Optional.of("names a user before the site “" + address.host() + "”, and is not followed");
        }
        if (!ports.contains(address.port())) {
            String known = ports.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return Optional.of("is at port " + address.port() + ", which is not asked; only " + known + " are");
        }
        return Optional.empty();
    }

    private Optional<String> kind(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean isLocal = name.equals("localhost") || name.endsWith(".localhost");
        boolean isLiteral =
                host.startsWith("[") || LAST_LABEL_IS_A_NUMBER.matcher(name).find();
        if (!isLocal && !isLiteral) {
            return Optional.empty();
        }
        try {
            InetAddress address = isLocal ? InetAddress.getLoopbackAddress() : InetAddress.getByName(name);
            return allowed.test(address) ? Optional.empty() : PrivatePlaces.kind(address);
        } catch (UnknownHostException notAnAddress) {
            return Optional.of("no address");
        }
    }
}
