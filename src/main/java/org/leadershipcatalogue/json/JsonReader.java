package org.leadershipcatalogue.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) from anybody: {@code JsonReader.read("{\"line\": 7}")} is a Map with the Long 7. Values are
 * String, Long, BigDecimal, Boolean, null, List and Map, in the order of the text. What is no JSON is refused, as are a
 * name that stands twice in one object and values in more than {@link #DEEPEST} others.
 */
public final class JsonReader {

    /** So deep may values stand in one another. */
    public static final int DEEPEST = 64;

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,3})?");

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /** A text that is no JSON, and the character at which that shows. */
    public static final class Malformed extends Exception {

        private static final long serialVersionUID = 1;

        Malformed(String expected, int at) {
            super(expected + " expected at character " + (at + 1));
        }
    }

    /** The value a text stands for. */
    public static @Nullable Object read(String json) throws Malformed {
        JsonReader reader = new JsonReader(json);
        Object value = reader.value(0);
        reader.skipSpace();
        if (reader.at < json.length()) {
            throw reader.malformed("the end");
        }
        return value;
    }

    private @Nullable Object value(int depth) throws Malformed {
        skipSpace();
        if (depth > DEEPEST) {
            throw malformed("a value that is not so deep");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> list(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object(int depth) throws Malformed {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        at++;
        boolean isEmpty = takes('}');
        while (!isEmpty) {
            skipSpace();
            String name = string();
            require(':');
            if (members.containsKey(name)) {
                throw malformed("another name than “" + name + "”");
            }
            members.put(name, value(depth + 1));
            isEmpty = ends('}');
        }
        return members;
    }

    private List<@Nullable Object> list(int depth) throws Malformed {
        List<@Nullable Object> items = new ArrayList<>();
        at++;
        boolean isEmpty = takes(']');
        while (!isEmpty) {
            items.add(value(depth + 1));
            isEmpty = ends(']');
        }
        return items;
    }

    private boolean ends(char close) throws Malformed {
        if (takes(close)) {
            return true;
        }
        require(',');
        return false;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws Malformed {
        if (!json.startsWith(word, at)) {
            throw malformed("a value");
        }
        at += word.length();
        return value;
    }

    private Object number() throws Malformed {
        Matcher number = NUMBER.matcher(json).region(at, json.length());
        if (!number.lookingAt()) {
            throw malformed("a value");
        }
        at = number.end();
        boolean isLong = number.group(1) == null
                && number.group(2) == null
                && number.group().length() < 19;
        return isLong ? (Object) Long.valueOf(number.group()) : new BigDecimal(number.group());
    }

    private String string() throws Malformed {
        if (peek() != '"') {
            throw malformed("a string");
        }
        at++;
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char next = take();
            if (next < ' ') {
                throw malformed("a character without control");
            }
            text.append(next == '\\' ? escaped() : next);
        }
        at++;
        return text.toString();
    }

    private char escaped() throws Malformed {
        char sign = take();
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed("an escape");
        };
    }

    private char unicode() throws Malformed {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = Character.digit(take(), 16);
            if (value < 0) {
                throw malformed("four hexadecimal digits");
            }
            code = code * 16 + value;
        }
        return (char) code;
    }

    private void require(char sign) throws Malformed {
        if (!takes(sign)) {
            throw malformed("“" + sign + "”");
        }
    }

    private boolean takes(char sign) throws Malformed {
        skipSpace();
        if (peek() != sign) {
            return false;
        }
        at++;
        return true;
    }

    private void skipSpace() {
        while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private char take() throws Malformed {
        char next = peek();
        at++;
        return next;
    }

    private char peek() throws Malformed {
        if (at >= json.length()) {
            throw malformed("more");
        }
        return json.charAt(at);
    }

    private Malformed malformed(String expected) {
        return new Malformed(expected, at);
    }
}
