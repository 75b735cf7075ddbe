package org.leadershipcatalogue.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.url.PercentEncoding;

/** The path of a request as the file system may be asked for it. */
final class AskedPath {

    /** Also U+FFFD, which stands for bytes that are no text. */
    private static final Pattern NEVER_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\\\:*?\"<>|\uFFFD]");

    private AskedPath() {}

    /**
     * The decoded path of a request, from the slash on; empty when it could mean anything other than a file of the
     * site: dots, hidden names, empty names, backslashes, control characters, a coded slash.
     */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/") || raw.toLowerCase(Locale.ROOT).contains("%2f")) {
            return Optional.empty();
        }
        String path = PercentEncoding.decode(raw);
        List<String> names = List.of(path.substring(1).split("/", -1));
        for (int at = 0; at < names.size(); at++) {
            boolean isLast = at == names.size() - 1;
            if (!isName(names.get(at)) && !(isLast && names.get(at).isEmpty())) {
                return Optional.empty();
            }
        }
        return Optional.of(path);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !NEVER_IN_A_NAME.matcher(name).find();
    }
}
