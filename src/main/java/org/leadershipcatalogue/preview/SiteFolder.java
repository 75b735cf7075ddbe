package org.leadershipcatalogue.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the last good site, with the pages of a state that are newer. */
final class SiteFolder {

    private static final Pattern HASHED = Pattern.compile("((?:css|js|img|fonts)/.+)\\.[0-9a-f]{8}(\\.[a-z0-9]+)");
    private static final int ATTEMPTS = 200;

    private final Path folder;

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A file of the site.
     *
     * @param file its path, which {@link AskedPath} let through: {@code css/site.3f2a9c1b.css}
     */
    Optional<byte[]> bytes(String file, State state) {
        String fresh = state.fresh().get(file);
        if (fresh != null) {
            return Optional.of(fresh.getBytes(StandardCharsets.UTF_8));
        }
        return state.hasSite() ? read(file).or(() -> readOnceMore(file)) : Optional.empty();
    }

    /** The plain file stands in for a name with a hash that is not there yet, or no longer. */
    Optional<byte[]> standIn(String file, State state) {
        Matcher hashed = HASHED.matcher(file);
        return hashed.matches() ? bytes(hashed.group(1) + hashed.group(2), state) : Optional.empty();
    }

    static boolean isHashed(String file) {
        return HASHED.matcher(file).matches();
    }

    boolean isFolder(String path, State state) {
        return !path.isEmpty() && bytes(path + "/index.html", state).isPresent();
    }

    /** While a new site takes the place of the old one, there is none for a moment. */
    private Optional<byte[]> readOnceMore(String file) {
        for (int attempt = 0; attempt < ATTEMPTS && !Files.isDirectory(folder); attempt++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        return read(file);
    }

    private Optional<byte[]> read(String file) {
        if (!isPlainFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(folder.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException replacedMeanwhile) {
            return Optional.empty();
        }
    }

    /** No part of the path may be a symbolic link. */
    private boolean isPlainFile(String file) {
        Path path = folder;
        for (String name : file.split("/", -1)) {
            path = path.resolve(name);
            if (Files.isSymbolicLink(path)) {
                return false;
            }
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
