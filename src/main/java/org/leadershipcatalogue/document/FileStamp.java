package org.leadershipcatalogue.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the file system says of a file without its being read. The time of the last change counts every change, and
 * nobody can set it back; systems that keep no such time have no stamps.
 *
 * @param attributes the size, the times, and which file it is
 */
record FileStamp(Map<String, Object> attributes) {

    private static final String VIEW = "unix";
    private static final String NAMES = VIEW + ":size,lastModifiedTime,ctime,ino,dev";

    static Optional<FileStamp> of(Path file) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains(VIEW)
                    ? Optional.of(new FileStamp(Files.readAttributes(file, NAMES, LinkOption.NOFOLLOW_LINKS)))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
