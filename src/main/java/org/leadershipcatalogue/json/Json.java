package org.leadershipcatalogue.json;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259), indented by two spaces, members in the order of their map: {@code Json.write(Map.of("line",
 * 7))}. A value is null, a String, Integer, Long, BigDecimal, Boolean, List or a Map with String keys.
 *
 * <p>What a reader could trip over is escaped: control characters, U+2028 and U+2029 (line ends in older JavaScript)
 * and surrogates without their partner, which UTF-8 cannot carry.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean isIndented;

    private Json(boolean isIndented) {
        this.isIndented = isIndented;
    }

    /** The text of a value, without a line end after it. */
    public static String write(@Nullable Object value) {
        return new Json(true).text(value);
    }

    /** The text of a value without spaces or lines between its parts, for files that are fetched by every visitor. */
    public static String writeCompact(@Nullable Object value) {
        return new Json(false).text(value);
    }

    private String text(@Nullable Object value) {
        value(value, "\n");
        return out.toString();
    }

    private void value(@Nullable Object value, String lineStart) {
        if (value instanceof String text) {
            string(text);
        } else if (value == null || isPlain(value)) {
            out.append(value);
        } else if (value instanceof List<?> list) {
            items('[', list, ']', lineStart, item -> value(item, lineStart + "  "));
        } else if (value instanceof Map<?, ?> map) {
            items('{', map.entrySet(), '}', lineStart, member -> member(member, lineStart + "  "));
        } else {
            throw new IllegalArgumentException("JSON has no form for a " + value.getClass());
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof Boolean;
    }

    private void member(Map.Entry<?, ?> member, String lineStart) {
        if (!(member.getKey() instanceof String name)) {
            throw new IllegalArgumentException("the name of a JSON member must be a String: " + member.getKey());
        }
        string(name);
        out.append(isIndented ? ": " : ":");
        value(member.getValue(), lineStart);
    }

    private <T> void items(char open, Iterable<T> items, char close, String lineStart, Consumer<T> write) {
        Iterator<T> rest = items.iterator();
        boolean isEmpty = !rest.hasNext();
        out.append(open);
        while (rest.hasNext()) {
            out.append(isIndented ? lineStart + "  " : "");
            write.accept(rest.next());
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(isEmpty || !isIndented ? "" : lineStart).append(close);
    }

    /** What stands as it is goes over as a text of its own, which is copied as a whole, and not sign by sign. */
    private void string(String text) {
        out.append('"');
        int plain = plainUntil(text, 0);
        out.append(text.substring(0, plain));
        while (plain < text.length()) {
            int next = text.codePointAt(plain);
            character(next);
            int start = plain + Character.charCount(next);
            plain = plainUntil(text, start);
            out.append(text.substring(start, plain));
        }
        out.append('"');
    }

    /** Where the first character from there on stands that may have to be escaped; most texts have none. */
    private static int plainUntil(String text, int start) {
        int at = start;
        while (at < text.length() && isSelf(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSelf(char sign) {
        boolean isSpecial = sign >= 0x2028 && (sign <= 0x2029 || Character.isSurrogate(sign));
        return sign >= ' ' && sign != '"' && sign != '\\' && !isSpecial;
    }

    private void character(int codePoint) {
        switch (codePoint) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mustBeEscaped(codePoint)) {
                    out.append(String.format("\\u%04x", codePoint));
                } else {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    private static boolean mustBeEscaped(int codePoint) {
        boolean isLoneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return codePoint < ' ' || codePoint == 0x2028 || codePoint == 0x2029 || isLoneSurrogate;
    }
}
