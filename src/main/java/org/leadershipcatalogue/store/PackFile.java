package org.leadershipcatalogue.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/** A pack that is being written beside its place, and moved there when it is whole: two builds at once leave one whole. */
final class PackFile implements AutoCloseable {

    private static final String UNFINISHED = ".new";

    /** No build takes as long. */
    private static final long HOURS = 24;

    private final Path folder;
    private final String name;
    private final Path file;
    private final OutputStream out;
    private long size;

    private PackFile(Path folder, String name, Path file) throws IOException {
        this.folder = folder;
        this.name = name;
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
    }

    static PackFile beside(Path place) throws IOException {
        Path folder = place.toAbsolutePath().resolve("..").normalize();
        Files.createDirectories(folder);
        String name = folder.relativize(place.toAbsolutePath()).toString();
        String own = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        return new PackFile(folder, name, folder.resolve(name + "." + own + UNFINISHED));
    }

    PackEntry add(byte[] bytes) throws IOException {
        PackEntry entry = PackEntry.of(size, bytes);
        out.write(bytes);
        size += bytes.length;
        return entry;
    }

    void finish(byte[] index) throws IOException {
        out.write(index);
        out.close();
        FileTime now = Files.getLastModifiedTime(file);
        Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        removeAbandoned(now);
    }

    /** What builds that were killed have left. */
    private void removeAbandoned(FileTime now) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, name + ".*" + UNFINISHED)) {
            for (Path each : left) {
                long age = now.toMillis() - Files.getLastModifiedTime(each).toMillis();
                if (age > TimeUnit.HOURS.toMillis(HOURS)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }

    /** Nothing of it is left unless it was finished. */
    @Override
    public void close() throws IOException {
        try (out) {
            Files.deleteIfExists(file);
        }
    }
}
