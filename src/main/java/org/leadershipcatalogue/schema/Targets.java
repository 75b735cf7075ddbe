package org.leadershipcatalogue.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.SourcePath;

/** What links lead to, by the source path they name; whether it is there is for the link check to say. */
final class Targets {
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|/.*");
    private static final String CONTENT = "content/";

    private final Map<String, String> titles = new HashMap<>();

    Targets(List<Origin> origins) {
        origins.forEach(origin -> titles.put(origin.path(), origin.page().title()));
    }

    /** The title of the page a link leads to. */
    Optional<String> title(String target, String page) {
        return ELSEWHERE.matcher(target).matches()
                ? Optional.empty()
                : Optional.ofNullable(titles.get(SourcePath.named(path(target), page)));
    }

    /** An address on the web as it was written; one on this site below the base path. */
    String address(String target, String page) {
        if (ELSEWHERE.matcher(target).matches()) {
            return target;
        }
        String path = path(target);
        String named = path.isEmpty() ? page : SourcePath.named(path, page);
        String address = titles.containsKey(named)
                ? new SourcePath(named).address()
                : "/" + (named.startsWith(CONTENT) ? named.substring(CONTENT.length()) : named);
        return address + target.substring(path.length());
    }

    private static String path(String target) {
        return target.split("[?#]", 2)[0];
    }
}
