package org.leadershipcatalogue.url;

/** A label of a domain in ASCII: {@code bücher} is {@code bcher-kva} (RFC 3492, 6.3). */
final class Punycode {

    private static final int BASE = 36;
    private static final int FIRST_THRESHOLD = 1;
    private static final int LAST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_POINT = 0x80;
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private Punycode() {}

    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        label.codePoints().filter(point -> point < FIRST_POINT).forEach(out::appendCodePoint);
        int basic = out.length();
        int handled = basic;
        if (basic > 0) {
            out.append('-');
        }
        int next = FIRST_POINT;
        int delta = 0;
        int bias = FIRST_BIAS;
        while (handled < points.length) {
            int smallest = smallest(points, next);
            delta += (smallest - next) * (handled + 1);
            next = smallest;
            for (int point : points) {
                if (point < next) {
                    delta++;
                } else if (point == next) {
                    append(delta, bias, out);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            next++;
        }
        return out.toString();
    }

    private static int smallest(int[] points, int from) {
        int smallest = Integer.MAX_VALUE;
        for (int point : points) {
            smallest = point >= from ? Math.min(smallest, point) : smallest;
        }
        return smallest;
    }

    private static void append(int delta, int bias, StringBuilder out) {
        int rest = delta;
        for (int position = BASE; ; position += BASE) {
            int threshold = Math.max(FIRST_THRESHOLD, Math.min(LAST_THRESHOLD, position - bias));
            if (rest < threshold) {
                out.append(DIGITS.charAt(rest));
                return;
            }
            out.append(DIGITS.charAt(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int adapted(int delta, int length, boolean isFirst) {
        int scaled = isFirst ? delta / DAMP : delta / 2;
        scaled += scaled / length;
        int bias = 0;
        while (scaled > (BASE - FIRST_THRESHOLD) * LAST_THRESHOLD / 2) {
            scaled /= BASE - FIRST_THRESHOLD;
            bias += BASE;
        }
        return bias + (BASE - FIRST_THRESHOLD + 1) * scaled / (scaled + SKEW);
    }
}
