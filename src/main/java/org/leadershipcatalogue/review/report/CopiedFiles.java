package org.leadershipcatalogue.review.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.html.marked.InertDrawing;
import org.leadershipcatalogue.html.marked.InertStyle;

/**
 * The style sheets, pictures and letters of both sites that the pages of the report show, each once under the checksum of
 * its bytes. What is no picture, style or letter is not copied, and neither is what is very large.
 */
final class CopiedFiles {

    /** The folder in the report. */
    static final String FOLDER = "files/";

    private static final Set<String> AS_THEY_ARE =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff2", "woff");
    private static final long LARGEST = 8L << 20;
    private static final long MOST = 256L << 20;
    private static final int NAME = 20;

    private final OutputFiles output;
    private final Map<String, Optional<String>> names = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private long all;

    CopiedFiles(OutputFiles output) {
        this.output = output;
    }

    /** Copies a file of a site, if the report shows such files; returns its name in the folder of copies. */
    synchronized Optional<String> copy(ShownSite site, String side, String file) {
        String key = side + ":" + file;
        Optional<String> known = names.get(key);
        if (known != null) {
            return known;
        }
        if (!open.add(key)) {
            return Optional.empty();
        }
        Optional<String> name = site.size(file) > LARGEST ? Optional.empty() : write(site, side, file);
        open.remove(key);
        names.put(key, name);
        return name;
    }

    private Optional<String> write(ShownSite site, String side, String file) {
        String ending = ShownSite.ending(file);
        if (AS_THEY_ARE.contains(ending)) {
            return write(site.bytes(file), ending);
        }
        return switch (ending) {
            case "css" -> write(bytes(style(site, side, file)), ending);
            case "svg" -> write(bytes(InertDrawing.of(site.text(file))), ending);
            default -> Optional.empty();
        };
    }

    private String style(ShownSite site, String side, String file) {
        return InertStyle.of(site.text(file), url -> site.fileAt(file, url).flatMap(found -> copy(site, side, found)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> write(byte[] bytes, String ending) {
        String name = ShownSite.checksum(bytes).substring(0, NAME) + "." + ending;
        if (written.add(name)) {
            all += bytes.length;
            if (all > MOST) {
                return Optional.empty();
            }
            output.write(FOLDER + name, bytes);
        }
        return Optional.of(name);
    }
}
