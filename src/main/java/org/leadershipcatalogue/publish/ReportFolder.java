package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * {@code target/report/} in the source folder, outside the site: what a build says to those who run it.
 */
public final class ReportFolder {

    private final Path folder;

    /** @param source the folder the site is made from */
    public ReportFolder(Path source) {
        folder = source.resolve("target").resolve("report");
    }

    /** Puts a text in the place of a file, unless that holds it already. */
    public void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            if (!holds(file, text.getBytes(StandardCharsets.UTF_8))) {
                Files.createDirectories(folder);
                Files.writeString(file, text);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be written", cause);
        }
    }

    private static boolean holds(Path file, byte[] text) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), text);
    }
}
