package org.leadershipcatalogue.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** IPv6 addresses in their shortest form: {@code 2001:DB8:0:0::1} is {@code 2001:db8::1} (URL standard, 3.5). */
final class Ipv6Address {

    private static final int PIECES = 8;
    private static final Pattern PIECE = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private Ipv6Address() {}

    /** The address without brackets, shortened; empty where the standard says failure. */
    static Optional<String> parse(String input) {
        int gap = input.indexOf("::");
        if (gap < 0) {
            return pieces(input, true).filter(pieces -> pieces.size() == PIECES).map(Ipv6Address::text);
        }
        String after = input.substring(gap + 2);
        Optional<List<Integer>> head = pieces(input.substring(0, gap), false);
        Optional<List<Integer>> tail = pieces(after, true);
        if (head.isEmpty() || tail.isEmpty() || head.get().size() + tail.get().size() >= PIECES) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(head.get());
        while (all.size() + tail.get().size() < PIECES) {
            all.add(0);
        }
        all.addAll(tail.get());
        return Optional.of(text(all));
    }

    private static Optional<List<Integer>> pieces(String text, boolean mayEndInIpv4) {
        List<Integer> pieces = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int index = 0; index < parts.length; index++) {
            if (PIECE.matcher(parts[index]).matches()) {
                pieces.add(Integer.parseInt(parts[index], 16));
            } else if (!mayEndInIpv4 || index < parts.length - 1 || !addIpv4(parts[index], pieces)) {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    private static boolean addIpv4(String part, List<Integer> pieces) {
        if (!IPV4.matcher(part).matches()) {
            return false;
        }
        String[] numbers = part.split("\\.", -1);
        int[] bytes = new int[numbers.length];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = Integer.parseInt(numbers[index]);
            if (bytes[index] > 255) {
                return false;
            }
        }
        pieces.add(bytes[0] * 256 + bytes[1]);
        pieces.add(bytes[2] * 256 + bytes[3]);
        return true;
    }

    /** The first longest run of at least two zeros is left out (URL standard, 3.6). */
    private static String text(List<Integer> pieces) {
        int start = 0;
        int length = 1;
        for (int index = 0; index < PIECES; index++) {
            int zeros = zerosFrom(pieces, index);
            if (zeros > length) {
                start = index;
                length = zeros;
            }
        }
        return length == 1
                ? joined(pieces)
                : joined(pieces.subList(0, start)) + "::" + joined(pieces.subList(start + length, PIECES));
    }

    private static int zerosFrom(List<Integer> pieces, int index) {
        int end = index;
        while (end < PIECES && pieces.get(end) == 0) {
            end++;
        }
        return end - index;
    }

    private static String joined(List<Integer> pieces) {
        return String.join(":", pieces.stream().map(Integer::toHexString).toList());
    }
}
