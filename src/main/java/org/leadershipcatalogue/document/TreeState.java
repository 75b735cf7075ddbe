package org.leadershipcatalogue.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a folder, each file with its stamp, without any being read. Symbolic links are not followed.
 *
 * @param files by their paths below the folder; symbolic links and special files are among them
 * @param folders by their paths, with the rights on them
 */
public record TreeState(Map<String, FileStamp> files, Map<String, Integer> folders) {

    /** The state of a folder, or of one file. */
    public static Optional<TreeState> of(Path root) {
        TreeState state = new TreeState(new LinkedHashMap<>(), new LinkedHashMap<>());
        try {
            state.add(root, "");
            return Optional.of(state);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException cannotBeTold) {
            return Optional.empty();
        }
    }

    private void add(Path path, String name) throws IOException {
        FileStamp stamp = FileStamp.of(path).orElseThrow(() -> new IOException("no stamp of " + path));
        if (!stamp.isFolder()) {
            files.put(name, stamp);
            return;
        }
        folders.put(name, stamp.mode());
        for (String child : children(path)) {
            add(path.resolve(child), name.isEmpty() ? child : name + "/" + child);
        }
    }

    /** In an order of their own, whatever the file system’s is. */
    private static List<String> children(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            children.forEach(child -> names.add(String.valueOf(child.getFileName())));
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /** The stamps of those files of which nothing can have been written since they were taken without their telling. */
    public Map<String, FileStamp> provedBy(FileClock.Tick tick) {
        Map<String, FileStamp> proved = new LinkedHashMap<>(files);
        proved.values().removeIf(stamp -> !tick.proves(stamp));
        return proved;
    }

    /** The same for two states with the same names, rights and stamps, and for no others. */
    public String digest() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeInt(folders.size());
            for (Map.Entry<String, Integer> folder : folders.entrySet()) {
                writeName(folder.getKey(), out);
                out.writeInt(folder.getValue());
            }
            for (Map.Entry<String, FileStamp> file : files.entrySet()) {
                writeName(file.getKey(), out);
                write(file.getValue(), out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory takes what is written", impossible);
        }
        return HexFormat.of().formatHex(sha512().digest(all.toByteArray()));
    }

    private static void writeName(String name, DataOutputStream out) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void write(FileStamp stamp, DataOutputStream out) throws IOException {
        out.writeLong(stamp.size());
        out.writeInt(stamp.mode());
        out.writeLong(stamp.modified());
        out.writeLong(stamp.changed());
        out.writeLong(stamp.inode());
        out.writeLong(stamp.device());
    }

    private static MessageDigest sha512() {
        try {
            return MessageDigest.getInstance("SHA-512/256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-512/256", impossible);
        }
    }
}
