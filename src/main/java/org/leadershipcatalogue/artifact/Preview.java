package org.leadershipcatalogue.artifact;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.leadershipcatalogue.html.PreviewPage;

/**
 * The site as it may be shown.
 *
 * @param folder where it is put
 * @param basePath the path the site was built for; the preview works below any other
 */
public record Preview(Path folder, String basePath) {

    private static final String ROBOTS = "robots.txt";
    private static final String NOBODY = "User-agent: *\nDisallow: /\n";

    void write(String path, FileKind kind, byte[] bytes) {
        Destination.write(folder.resolve(path), kind == FileKind.PAGE ? page(path, bytes) : bytes);
    }

    private byte[] page(String path, byte[] bytes) {
        return utf8(PreviewPage.of(new String(bytes, StandardCharsets.UTF_8), path, basePath));
    }

    /** Adds what every preview has of its own, whatever the site has under these names. */
    void finish() {
        Destination.write(folder.resolve(PreviewPage.BAND), utf8(PreviewPage.bandStyle()));
        Destination.write(folder.resolve(ROBOTS), utf8(NOBODY));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
