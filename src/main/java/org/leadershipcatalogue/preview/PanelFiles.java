package org.leadershipcatalogue.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The preview's own files for the browser. They come with the program, and their address changes with their bytes. */
final class PanelFiles {

    private static final List<String> NAMES =
            List.of("panel.js", "bar.js", "findings.js", "place.js", "panel.css", "waiting.css");
    private static final String FOLDER = "/-/preview/files/";
    private static final String BODY_END = "</body>";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String hash;

    PanelFiles() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : NAMES) {
            byte[] bytes = resource(name).orElseThrow(() -> new IllegalStateException(name + " is not in the program"));
            files.put(name, bytes);
            all.writeBytes(bytes);
        }
        hash = Served.hash(all.toByteArray());
    }

    /** The address of one of them. */
    String address(String name) {
        return FOLDER + hash + "/" + name;
    }

    /** What is found at such an address. */
    Optional<Served> at(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Optional.ofNullable(files.get(name))
                .filter(bytes -> path.equals(address(name)))
                .map(bytes -> new Served(200, name, bytes, true));
    }

    /** The page that says what a rule is for, as it is written. */
    static Optional<byte[]> rule(String id) {
        return id.matches("[a-z0-9-]+") ? resource("rules/" + id + ".adoc") : Optional.empty();
    }

    /** A page with the panel, which learns from it what state of the page it is in. */
    byte[] into(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.toLowerCase(Locale.ROOT).lastIndexOf(BODY_END);
        String script = "<script type=\"module\" src=\"" + address("panel.js") + "\" data-preview=\"" + version
                + "\"></script>\n";
        int at = end < 0 ? html.length() : end;
        return (html.substring(0, at) + script + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = PanelFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(name + " of the program cannot be read", cause);
        }
    }
}
