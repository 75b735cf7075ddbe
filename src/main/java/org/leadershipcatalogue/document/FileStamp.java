package org.leadershipcatalogue.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of a file without its being read. The time of the last change counts every change, and
 * nobody can set it back; systems that keep no such time have no stamps.
 *
 * @param size in bytes
 * @param mode the kind of file and the rights on it
 * @param modified when its bytes last changed, in nanoseconds since 1970
 * @param changed when its bytes, its rights or its names last changed, likewise
 * @param inode which file of its device it is
 */
public record FileStamp(long size, int mode, long modified, long changed, long inode, long device) {

    /** The stamp of nothing. */
    public static final FileStamp NONE = new FileStamp(0, 0, 0, 0, 0, 0);

    private static final String NAMES = "unix:size,mode,lastModifiedTime,ctime,ino,dev";

    private static final int KIND = 0170000;
    private static final int PLAIN = 0100000;
    private static final int FOLDER = 0040000;

    /** The stamp of what stands there itself, which may be a folder or a symbolic link; nothing where nothing does. */
    public static Optional<FileStamp> of(Path file) {
        try {
            return Optional.of(of(Files.readAttributes(file, NAMES, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException | UnsupportedOperationException notThere) {
            return Optional.empty();
        }
    }

    private static FileStamp of(Map<String, Object> attributes) {
        return new FileStamp(
                number(attributes, "size"),
                (int) number(attributes, "mode"),
                time(attributes, "lastModifiedTime"),
                time(attributes, "ctime"),
                number(attributes, "ino"),
                number(attributes, "dev"));
    }

    private static long number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static long time(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
    }

    public boolean isPlainFile() {
        return (mode & KIND) == PLAIN;
    }

    public boolean isFolder() {
        return (mode & KIND) == FOLDER;
    }

    /** Whether this is the other file or folder, whatever has become of it. */
    public boolean isSameFile(FileStamp other) {
        return inode == other.inode && device == other.device;
    }

    /** Whether this is the other file with the bytes it had then, although it may have got or lost a name meanwhile. */
    public boolean hasBytesOf(FileStamp other) {
        return isSameFile(other) && size == other.size && mode == other.mode && modified == other.modified;
    }
}
