package org.leadershipcatalogue.testing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Writes zip files that honest programs do not: {@code new ZipText(file).link("site/a.html", "/etc/passwd")}. */
public final class ZipText implements AutoCloseable {

    private static final int LINK = 0120777;

    private final ZipArchiveOutputStream zip;

    public ZipText(Path file) {
        try {
            zip = new ZipArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ZipText file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipText file(String name, byte[] bytes) {
        return entry(name, bytes, 0);
    }

    /** A symbolic link, as zip files keep it: its text is where it leads. */
    public ZipText link(String name, String target) {
        return entry(name, target.getBytes(StandardCharsets.UTF_8), LINK);
    }

    private ZipText entry(String name, byte[] bytes, int mode) {
        try {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            if (mode != 0) {
                entry.setUnixMode(mode);
            }
            zip.putArchiveEntry(entry);
            zip.write(bytes);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
