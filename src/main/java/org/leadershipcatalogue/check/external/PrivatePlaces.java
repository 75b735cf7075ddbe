package org.leadershipcatalogue.check.external;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says of an IP address why it is not of the public internet, by the special-purpose registries of IANA (RFC 6890) and
 * their later additions. An IPv6 address that carries an IPv4 one (mapped, NAT64) is what the carried one is.
 */
final class PrivatePlaces {

    private static final int BITS = 8;
    private static final int IPV4_BYTES = 4;
    private static final List<Range> IPV4 = List.of(
            new Range("0.0.0.0", 8, "unspecified"),
            new Range("10.0.0.0", 8, "private"),
            new Range("100.64.0.0", 10, "shared by a provider’s customers"),
            new Range("127.0.0.0", 8, "loopback"),
            new Range("169.254.0.0", 16, "link-local"),
            new Range("172.16.0.0", 12, "private"),
            new Range("192.0.0.0", 24, "reserved"),
            new Range("192.0.2.0", 24, "for examples"),
            new Range("192.88.99.0", 24, "reserved"),
            new Range("192.168.0.0", 16, "private"),
            new Range("198.18.0.0", 15, "for measurements"),
            new Range("198.51.100.0", 24, "for examples"),
            new Range("203.0.113.0", 24, "for examples"),
            new Range("224.0.0.0", 4, "multicast"),
            new Range("240.0.0.0", 4, "reserved"));
    /** Java reads “::ffff:127.0.0.1” as the IPv4 address itself, so that this one has to be put together. */
    private static final Range MAPPED = new Range(BigInteger.valueOf(0xFFFF).shiftLeft(32), 128, 96, "mapped");

    private static final Range NAT64 = new Range("64:ff9b::", 96, "NAT64");
    private static final Range GLOBAL = new Range("2000::", 3, "global");
    private static final List<Range> IPV6 = List.of(
            new Range("::", 128, "unspecified"),
            new Range("::1", 128, "loopback"),
            new Range("64:ff9b:1::", 48, "NAT64 of a private network"),
            new Range("fc00::", 7, "private"),
            new Range("fe80::", 10, "link-local"),
            new Range("fec0::", 10, "private"),
            new Range("ff00::", 8, "multicast"),
            new Range("2001::", 23, "reserved"),
            new Range("2001:db8::", 32, "for examples"),
            new Range("2002::", 16, "6to4"),
            new Range("3fff::", 20, "for examples"));

    private PrivatePlaces() {}

    /** Addresses of so many bits that begin with the same ones. */
    private record Range(BigInteger start, int size, int bits, String kind) {

        Range(String start, int bits, String kind) {
            this(number(literal(start)), literal(start).length * BITS, bits, kind);
        }

        boolean contains(byte[] address) {
            return address.length * BITS == size && prefix(number(address)).equals(prefix(start));
        }

        private BigInteger prefix(BigInteger address) {
            return address.shiftRight(size - bits);
        }

        private static BigInteger number(byte[] address) {
            return new BigInteger(1, address);
        }
    }

    /** The kind of private place an address is, such as “loopback”; empty for one of the public internet. */
    static Optional<String> kind(InetAddress address) {
        return kind(address.getAddress());
    }

    /** The same for the 4 or 16 bytes of an address; Java makes no InetAddress of an IPv4-mapped one. */
    static Optional<String> kind(byte[] address) {
        if (address.length == IPV4_BYTES) {
            return first(IPV4, address);
        }
        if (MAPPED.contains(address) || NAT64.contains(address)) {
            return first(IPV4, Arrays.copyOfRange(address, address.length - IPV4_BYTES, address.length));
        }
        return first(IPV6, address).or(() -> GLOBAL.contains(address) ? Optional.empty() : Optional.of("reserved"));
    }

    private static Optional<String> first(List<Range> ranges, byte[] address) {
        return ranges.stream()
                .filter(range -> range.contains(address))
                .map(Range::kind)
                .findFirst();
    }

    private static byte[] literal(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("not an address: " + address, e);
        }
    }
}
