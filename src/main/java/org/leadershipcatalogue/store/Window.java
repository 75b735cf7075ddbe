package org.leadershipcatalogue.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A stretch of a file that is held: what is asked for in the order of the file is read in few large pieces. */
final class Window {

    private static final int LARGE = 1 << 20;

    private final Path file;
    private byte[] bytes = {};
    private int size;
    private long start;

    Window(Path file) {
        this.file = file;
    }

    /** Bytes that the file had when it was opened first; none where it has them no more. */
    synchronized Optional<byte[]> read(long offset, int length) {
        try {
            if (offset < start || offset + length > start + size) {
                move(offset, Math.max(length, LARGE));
            }
            int from = Math.toIntExact(offset - start);
            return from + length <= size
                    ? Optional.of(Arrays.copyOfRange(bytes, from, from + length))
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void move(long offset, int most) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long rest = Math.max(0, channel.size() - offset);
            ByteBuffer read = ByteBuffer.allocate((int) Math.min(most, rest));
            int more = 0;
            while (more >= 0 && read.hasRemaining()) {
                more = channel.read(read, offset + read.position());
            }
            bytes = read.array();
            size = read.position();
            start = offset;
        }
    }
}
