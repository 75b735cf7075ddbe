package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * A folder beside the output in which a site is made, to take the output's place in one move once it is right. Until
 * {@link #publish} the site that is there stays as it is; a staging folder that is closed leaves nothing behind.
 *
 * <pre>{@code
 * try (Staging staging = Staging.beside(Path.of("."), Path.of("target/site"))) {
 *     staging.write("/index.html", home);
 *     staging.publish();
 * }
 * }</pre>
 */
public final class Staging implements AutoCloseable {

    private static final String OLD = "-old-";
    private static final int ATTEMPTS = 20;

    private final Path output;
    private final Path folder;
    private final Path aside;
    private boolean isAbandoned;

    private Staging(Path output, String mark) {
        this.output = output;
        this.folder = output.resolveSibling("." + output.getFileName() + "-staging-" + mark);
        this.aside = output.resolveSibling("." + output.getFileName() + OLD + mark);
    }

    /**
     * A fresh, empty staging folder.
     *
     * @param source the folder the site is made from, which the output must not replace
     * @param output the folder the site is published to
     * @throws org.leadershipcatalogue.diagnostic.SetupException when the output is something that must not be replaced
     */
    public static Staging beside(Path source, Path output) {
        OutputFolder.requireApart(source, output);
        OutputFolder.requireFolder(output);
        Path absolute = output.toAbsolutePath().normalize();
        putBackOld(absolute);
        Staging staging = new Staging(absolute, UUID.randomUUID().toString().substring(0, 8));
        try {
            Files.createDirectories(absolute.getParent());
            Files.createDirectory(staging.folder);
            return staging;
        } catch (IOException cause) {
            throw failure("The folder " + staging.folder + " cannot be made", cause);
        }
    }

    /** Where a build was killed between the two moves of {@link #publish}, the site is still there, set aside. */
    private static void putBackOld(Path output) {
        Path parent = output.getParent();
        if (parent == null || !Files.isDirectory(parent) || Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String prefix = "." + output.getFileName() + OLD;
        try (Stream<Path> children = Files.list(parent)) {
            List<Path> old = children.filter(
                            child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
            if (old.size() == 1) {
                move(old.get(0), output);
            }
        } catch (IOException cause) {
            throw failure("The folder " + parent + " cannot be read", cause);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Writes texts by their paths, and returns the paths. */
    public SortedSet<String> writeAll(SortedMap<String, String> texts) {
        texts.forEach((path, text) -> write(path, text));
        return new TreeSet<>(texts.keySet());
    }

    /** Copies files to their addresses, and returns their paths below the site's folder. */
    public SortedSet<String> copyAll(List<StaticFile> files) {
        SortedSet<String> paths = new TreeSet<>();
        for (StaticFile file : files) {
            copy(file);
            paths.add(SiteAddress.fileOf(file.address()));
        }
        return paths;
    }

    /** Writes assets as pages load them, and returns their paths below the site's folder. */
    public SortedSet<String> writeAssets(List<Asset> assets) {
        SortedSet<String> paths = new TreeSet<>();
        for (Asset asset : assets) {
            asset.text()
                    .ifPresentOrElse(
                            text -> write(asset.address(), text),
                            () -> copy(new StaticFile(
                                    asset.source().path(), asset.source().file(), asset.address())));
            paths.add(SiteAddress.fileOf(asset.address()));
        }
        return paths;
    }

    /** Writes a text as UTF-8; what has been written at that place before is replaced. */
    public void write(String sitePath, String text) {
        write(sitePath, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file; what has been written at that place before is replaced. */
    public void write(String sitePath, byte[] bytes) {
        Path file = file(sitePath);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException cause) {
            throw failure("The file " + file + " cannot be written", cause);
        }
    }

    /** Copies the bytes alone, so that the rights on the source do not show in the site; never over another file. */
    public void copy(StaticFile source) {
        Path file = file(source.address());
        try {
            Files.createDirectories(file.getParent());
            try (InputStream in = Files.newInputStream(source.file(), LinkOption.NOFOLLOW_LINKS);
                    OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                in.transferTo(out);
            }
        } catch (IOException cause) {
            throw failure("The file " + source.path() + " cannot be copied to " + file, cause);
        }
    }

    private Path file(String sitePath) {
        String relative = sitePath.startsWith("/") ? sitePath.substring(1) : sitePath;
        Path file = folder.resolve(relative).normalize();
        if (relative.isEmpty() || relative.endsWith("/") || !file.startsWith(folder) || file.equals(folder)) {
            throw new IllegalStateException("“" + sitePath + "” is not the path of a file in the site");
        }
        return file;
    }

    /**
     * Moves the site to the output's place; when that fails, the old one is put back.
     *
     * @throws org.leadershipcatalogue.diagnostic.SetupException when what is in the output's place is not a site
     */
    public synchronized void publish() {
        if (isAbandoned) {
            throw new IllegalStateException("The build of " + output + " was abandoned before it was published");
        }
        OutputFolder.requireReplaceable(output);
        boolean hadSite = Files.exists(output, LinkOption.NOFOLLOW_LINKS);
        if (hadSite) {
            move(output, aside);
        }
        try {
            move(folder, output);
        } catch (UncheckedIOException failure) {
            if (hadSite) {
                putBack(failure);
            }
            throw failure;
        }
        delete(aside);
    }

    private void putBack(UncheckedIOException failure) {
        try {
            move(aside, output);
        } catch (UncheckedIOException second) {
            failure.addSuppressed(second);
        }
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw failure("The folder " + from + " cannot be moved to " + to, cause);
        }
    }

    /** Deletes the staging folder if it was not published. */
    @Override
    public synchronized void close() {
        delete(folder);
    }

    /** Deletes the staging folder although another thread may be writing to it; a site that is moving is let through. */
    public synchronized void abandon() {
        isAbandoned = true;
        for (int attempt = 1; Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && attempt <= ATTEMPTS; attempt++) {
            try {
                FolderRemoval.remove(folder);
            } catch (IOException anotherFileCame) {
                Thread.onSpinWait();
            }
        }
    }

    private static void delete(Path folder) {
        try {
            FolderRemoval.remove(folder);
        } catch (IOException cause) {
            throw failure("The folder " + folder + " cannot be deleted", cause);
        }
    }

    private static UncheckedIOException failure(String sentence, IOException cause) {
        return new UncheckedIOException(sentence + ": " + cause, cause);
    }
}
