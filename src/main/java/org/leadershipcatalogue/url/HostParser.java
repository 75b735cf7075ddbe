package org.leadershipcatalogue.url;

import java.util.Optional;

/** The host parser (URL standard, 3.5): a domain, an address, or an opaque host, serialised. */
final class HostParser {

    private static final String FORBIDDEN_IN_HOSTS = "\0\t\n\r #/:<>?@[\\]^|";

    private HostParser() {}

    static Optional<String> parse(String input, boolean isSpecial) {
        if (input.startsWith("[")) {
            return Optional.of(input)
                    .filter(host -> host.endsWith("]"))
                    .flatMap(host -> Ipv6Address.parse(host.substring(1, host.length() - 1)))
                    .map(address -> "[" + address + "]");
        }
        return isSpecial ? domain(PercentEncoding.decode(input)) : opaque(input);
    }

    private static Optional<String> opaque(String input) {
        return input.chars().anyMatch(point -> FORBIDDEN_IN_HOSTS.indexOf(point) >= 0)
                ? Optional.empty()
                : Optional.of(PercentEncoding.C0_CONTROL.encode(input));
    }

    private static Optional<String> domain(String input) {
        String domain = DomainName.toAscii(input);
        if (domain.isEmpty() || domain.chars().anyMatch(HostParser::isForbiddenInDomains)) {
            return Optional.empty();
        }
        return Ipv4Address.endsInANumber(domain) ? Ipv4Address.parse(domain) : Optional.of(domain);
    }

    private static boolean isForbiddenInDomains(int point) {
        return point <= 0x1F || point == 0x7F || point == '%' || FORBIDDEN_IN_HOSTS.indexOf(point) >= 0;
    }
}
