package org.leadershipcatalogue.url;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** IPv4 addresses in every spelling that browsers take: {@code 0x7f.1} is {@code 127.0.0.1} (URL standard, 3.5). */
final class Ipv4Address {

    private static final int PARTS = 4;
    private static final int BYTE = 256;
    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

    private Ipv4Address() {}

    /** Whether a domain must be an address, because its last label is a number. */
    static boolean endsInANumber(String domain) {
        List<String> parts = parts(domain);
        return NUMBER.matcher(parts.get(parts.size() - 1)).matches();
    }

    /** The address with four decimal numbers; empty where the standard says failure. */
    static Optional<String> parse(String domain) {
        List<String> parts = parts(domain);
        if (parts.size() > PARTS) {
            return Optional.empty();
        }
        long address = 0;
        for (int index = 0; index < parts.size(); index++) {
            boolean isLast = index == parts.size() - 1;
            long limit = isLast ? power(PARTS + 1 - parts.size()) : BYTE;
            OptionalLong number = number(parts.get(index));
            if (number.isEmpty() || number.getAsLong() >= limit) {
                return Optional.empty();
            }
            address += isLast ? number.getAsLong() : number.getAsLong() * power(PARTS - 1 - index);
        }
        return Optional.of(text(address));
    }

    private static List<String> parts(String domain) {
        List<String> parts = Arrays.asList(domain.split("\\.", -1));
        boolean endsInADot = parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
        return endsInADot ? parts.subList(0, parts.size() - 1) : parts;
    }

    private static OptionalLong number(String part) {
        if (!NUMBER.matcher(part).matches()) {
            return OptionalLong.empty();
        }
        boolean isHex = part.startsWith("0x") || part.startsWith("0X");
        boolean isOctal = !isHex && part.length() > 1 && part.startsWith("0");
        String digits = isHex ? part.substring(2) : part;
        return digits(digits.replaceFirst("^0+", ""), isHex ? 16 : isOctal ? 8 : 10);
    }

    private static OptionalLong digits(String digits, int radix) {
        if (digits.isEmpty()) {
            return OptionalLong.of(0);
        }
        try {
            return OptionalLong.of(digits.length() > LONGEST ? Long.MAX_VALUE : Long.parseLong(digits, radix));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long power(int exponent) {
        return 1L << (8 * exponent);
    }

    private static String text(long address) {
        return (address >> 24) + "." + ((address >> 16) & 0xFF) + "." + ((address >> 8) & 0xFF) + "."
                + (address & 0xFF);
    }
}
