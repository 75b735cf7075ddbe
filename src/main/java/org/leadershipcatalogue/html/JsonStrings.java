package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;

/** The strings of a JSON text (RFC 8259) with the keys they stand under; what is no JSON gives what can be read of it. */
final class JsonStrings {

    /**
     * A string that is a value.
     *
     * @param key the key it stands under, or the last one before its list
     * @param at where it begins in the text, behind its quote
     */
    record Value(String key, String text, int at) {}

    private final String json;
    private int at;

    private JsonStrings(String json) {
        this.json = json;
    }

    static List<Value> values(String json) {
        return new JsonStrings(json).read();
    }

    private List<Value> read() {
        List<Value> values = new ArrayList<>();
        String key = "";
        while (nextQuote()) {
            int start = at;
            String text = string();
            if (isKey()) {
                key = text;
            } else {
                values.add(new Value(key, text, start));
            }
        }
        return values;
    }

    private boolean nextQuote() {
        at = json.indexOf('"', at) + 1;
        return at > 0;
    }

    private boolean isKey() {
        int ahead = at;
        while (ahead < json.length() && Character.isWhitespace(json.charAt(ahead))) {
            ahead++;
        }
        return ahead < json.length() && json.charAt(ahead) == ':';
    }

    private String string() {
        int end = json.indexOf('"', at);
        int escape = end < 0 ? -1 : nextEscape(end);
        if (end >= 0 && escape < 0) {
            String plain = json.substring(at, end);
            at = end + 1;
            return plain;
        }
        return unescaped();
    }

    private int nextEscape(int end) {
        int sign = at;
        while (sign < end && json.charAt(sign) != '\\') {
            sign++;
        }
        return sign < end ? sign : -1;
    }

    private String unescaped() {
        StringBuilder text = new StringBuilder();
        while (at < json.length() && json.charAt(at) != '"') {
            char next = json.charAt(at++);
            text.append(next == '\\' && at < json.length() ? escaped() : next);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char sign = json.charAt(at++);
        if (sign == 'u' && at + 4 <= json.length() && json.substring(at, at + 4).matches("\\p{XDigit}{4}")) {
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }
        return switch (sign) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> sign;
        };
    }
}
