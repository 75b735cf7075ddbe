package org.leadershipcatalogue.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The running program: what another one has kept may be wrong for it. */
public final class Program {

    private Program() {}

    private static final class Held {
        static final String HASH =
                Fingerprint.of(List.of(code(), libraries(), Runtime.version().toString()));
    }

    /** The hash of its code, of the names of its libraries, which have their versions, and of the version of Java. */
    public static String hash() {
        return Held.HASH;
    }

    /** The libraries of a jar stand in its manifest, which is part of it. */
    private static List<String> libraries() {
        List<String> names = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(System.getProperty("path.separator"), -1)) {
            names.add(entry.substring(
                    1 + entry.lastIndexOf(System.getProperty("file.separator").charAt(0))));
        }
        return names;
    }

    private static List<String> code() {
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("the program does not know where its own code is");
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            return Files.isDirectory(place) ? classes(place) : entries(place);
        } catch (IOException | URISyntaxException gone) {
            throw new IllegalStateException("the code of the program cannot be found", gone);
        }
    }

    /** A jar knows the checksum of each of its files. */
    private static List<String> entries(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toString())) {
            return zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .sorted()
                    .toList();
        }
    }

    /** A developer's classes are told by their times, which each compilation sets. */
    private static List<String> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + stamp(file))
                    .sorted()
                    .toList();
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(file + " cannot be read", gone);
        }
    }
}
