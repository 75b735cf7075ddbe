package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.SetupException;

/** Keeps a build from replacing what is not a site: a home folder, a project, a clone, the sources themselves. */
final class OutputFolder {

    private static final List<String> SOURCES = List.of("content", "templates", "assets");
    private static final List<String> IN_EVERY_SITE = List.of("index.html", "catalogue.json", "sitemap.xml");
    private static final List<String> NEVER_IN_A_SITE = List.of(".git", "pom.xml", "jbake.properties");

    private OutputFolder() {}

    /** Refuses a path that is the source, or above it, or among what a build reads from it, also through links. */
    static void requireApart(Path source, Path output) {
        Path from = real(source.toAbsolutePath().normalize());
        Path to = real(output.toAbsolutePath().normalize());
        if (from.startsWith(to)) {
            throw new SetupException("The output “" + output + "” holds the source “" + from
                    + "”, which would be lost; name a folder of its own.");
        }
        for (String name : SOURCES) {
            Path sources = real(from.resolve(name));
            if (to.startsWith(sources)) {
                throw new SetupException("The output “" + output + "” lies among the sources in “" + sources
                        + "”, which would be lost; name a folder of its own.");
            }
        }
    }

    /** The path without links, as far as there is anything. */
    private static Path real(Path absolute) {
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(absolute)) {
            try {
                return absolute.toRealPath();
            } catch (IOException cause) {
                throw new UncheckedIOException("The folder " + absolute + " cannot be read: " + cause, cause);
            }
        }
        return real(parent).resolve(absolute.getFileName());
    }

    /** Passes a path where nothing is and a folder; refuses files, links and the root. */
    static void requireFolder(Path output) {
        Path absolute = output.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new SetupException("The output cannot be the root folder “" + output + "”.");
        }
        if (Files.isSymbolicLink(absolute)) {
            throw new SetupException("The output “" + output + "” is a symbolic link; name a folder.");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(absolute)) {
            throw new SetupException("The output “" + output + "” is a file; name a folder.");
        }
    }

    /** Passes a path where nothing is, an empty folder and a folder that holds a site; refuses all others. */
    static void requireReplaceable(Path output) {
        requireFolder(output);
        Path absolute = output.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute) && !isEmpty(absolute) && !isSite(absolute)) {
            throw new SetupException("The output “" + output
                    + "” holds something other than a site, which would be lost; name an empty or a new folder.");
        }
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException cause) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read: " + cause, cause);
        }
    }

    private static boolean isSite(Path folder) {
        return IN_EVERY_SITE.stream().allMatch(name -> Files.isRegularFile(folder.resolve(name)))
                && NEVER_IN_A_SITE.stream().noneMatch(name -> Files.exists(folder.resolve(name)))
                && !holdsSources(folder.resolve("content"));
    }

    /** A site may have a page {@code /content/}, but AsciiDoc never gets into a site. */
    private static boolean holdsSources(Path content) {
        if (!Files.isDirectory(content)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(content)) {
            return files.anyMatch(file -> file.toString().endsWith(".adoc"));
        } catch (IOException cause) {
            throw new UncheckedIOException("The folder " + content + " cannot be read: " + cause, cause);
        }
    }
}
