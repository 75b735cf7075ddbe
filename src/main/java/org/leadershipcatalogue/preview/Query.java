package org.leadershipcatalogue.preview;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.url.PercentEncoding;

/** Names and values as a form sends them (URL standard, 5.1); of a name that comes twice, the first. */
record Query(Map<String, String> values) {

    static Query of(@Nullable String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            values.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Query(Map.copyOf(values));
    }

    /** The value of a name, or nothing. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        return PercentEncoding.decode(text.replace('+', ' '));
    }
}
