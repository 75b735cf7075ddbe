package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * Says that a build is at work, for as long as its program runs: a locked file, whose lock ends with the program even
 * where that is killed. File systems without locks have claims that nobody ends but their makers.
 */
final class Claim implements AutoCloseable {

    /** This program among those that run: it must not open its own claims a second time, which would end them. */
    private static final String PROGRAM = UUID.randomUUID().toString().substring(0, 8);

    private final String mark;
    private final Path file;
    private final FileChannel channel;

    private Claim(String mark, Path file, FileChannel channel) {
        this.mark = mark;
        this.file = file;
        this.channel = channel;
    }

    /** The mark of this claim: what a build makes bears it in its name. */
    String mark() {
        return mark;
    }

    /** Makes a claim on what a build makes beside its output. */
    static Claim beside(Path output) throws IOException {
        while (true) {
            String mark = PROGRAM + "-" + UUID.randomUUID().toString().substring(0, 8);
            Path file = file(output, mark);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            if (isLocked(channel) && Files.exists(file)) {
                return new Claim(mark, file, channel);
            }
            channel.close(); // another build has just taken it for one whose maker is gone
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException hasNoLocks) {
            return true;
        }
    }

    private static Path file(Path output, String mark) {
        return output.resolveSibling("." + output.getFileName() + "-claim-" + mark);
    }

    /** Ends a claim if its maker is gone, and returns whether it has ended, or there is none. */
    static boolean isEnded(Path output, String mark) {
        Path file = file(output, mark);
        if (mark.startsWith(PROGRAM + "-")) {
            return !Files.exists(file);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return false;
            }
            Files.deleteIfExists(file);
            return true;
        } catch (NoSuchFileException ended) {
            return true;
        } catch (IOException | OverlappingFileLockException cannotBeTold) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
