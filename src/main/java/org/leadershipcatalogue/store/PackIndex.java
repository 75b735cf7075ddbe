package org.leadershipcatalogue.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The end of a pack: which entries it has and where, then the length and the checksum of that, and the mark of a pack. */
final class PackIndex {

    /** Another one for each form that packs will have. */
    private static final long MARK = 0x6C632D7061636B31L; // lc-pack1

    private static final int END = 2 * Integer.BYTES + Long.BYTES;

    private PackIndex() {}

    static byte[] bytes(String program, SortedMap<String, PackEntry> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(program);
        out.writeInt(entries.size());
        for (Map.Entry<String, PackEntry> entry : entries.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeLong(entry.getValue().offset());
            out.writeInt(entry.getValue().length());
            out.writeInt(entry.getValue().checksum());
        }
        byte[] index = bytes.toByteArray();
        out.writeInt(index.length);
        out.writeInt(PackEntry.checksum(index));
        out.writeLong(MARK);
        return bytes.toByteArray();
    }

    /** The entries of a file; none where it is no pack of the program. */
    static Map<String, PackEntry> read(Path file, String program) {
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size() - END;
            ByteBuffer end = bytes(channel, size, END);
            int length = end.getInt();
            int checksum = end.getInt();
            if (end.getLong() != MARK || length < 0) {
                return Map.of();
            }
            byte[] index = bytes(channel, size - length, length).array();
            return PackEntry.checksum(index) == checksum ? entries(index, size - length, program) : Map.of();
        } catch (IOException noPack) {
            return Map.of();
        }
    }

    private static Map<String, PackEntry> entries(byte[] index, long size, String program) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(index));
        Map<String, PackEntry> entries = new HashMap<>();
        if (in.readUTF().equals(program)) {
            for (int rest = in.readInt(); rest > 0; rest--) {
                String name = in.readUTF();
                PackEntry entry = new PackEntry(in.readLong(), in.readInt(), in.readInt());
                if (entry.offset() >= 0 && entry.length() >= 0 && entry.offset() <= size - entry.length()) {
                    entries.put(name, entry);
                }
            }
        }
        return entries;
    }

    /** @throws IOException when the file does not have so many there */
    private static ByteBuffer bytes(FileChannel channel, long offset, int length) throws IOException {
        if (offset < 0) {
            throw new IOException("too short for a pack");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the file has become shorter");
            }
        }
        return bytes.flip();
    }
}
