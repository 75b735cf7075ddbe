package org.leadershipcatalogue.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in a folder, each file with its stamp, without any being read. Symbolic links are not followed.
 *
 * @param files by their paths below the folder; symbolic links and special files are among them
 * @param folders by their paths, each with its mode
 */
public record TreeState(SortedMap<String, FileStamp> files, SortedMap<String, Integer> folders) {

    /** The state of a folder, or of one file. */
    public static Optional<TreeState> of(Path root) {
        return of(root, List.of(""));
    }

    /** The state of some of what stands in a folder; what is missing is no part of it. */
    public static Optional<TreeState> of(Path root, List<String> names) {
        TreeState state = new TreeState(new TreeMap<>(), new TreeMap<>());
        try {
            for (String name : names) {
                Path path = root.resolve(name);
                if (!Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                    state.add(path, name);
                }
            }
            return Optional.of(state);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException cannotBeTold) {
            return Optional.empty();
        }
    }

    /**
     * The state of a folder that holds these files, the folders around them, and nothing else.
     *
     * @param mode of each folder
     */
    public static TreeState holding(Map<String, FileStamp> files, int mode) {
        SortedMap<String, Integer> folders = new TreeMap<>(Map.of("", mode));
        for (String file : files.keySet()) {
            String folder = around(file);
            while (folders.put(folder, mode) == null) {
                folder = around(folder);
            }
        }
        return new TreeState(new TreeMap<>(files), folders);
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void add(Path path, String name) throws IOException {
        FileStamp stamp = FileStamp.of(path).orElseThrow(() -> new IOException("no stamp of " + path));
        if (!stamp.isFolder()) {
            files.put(name, stamp);
            return;
        }
        folders.put(name, stamp.mode());
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
            for (Path child : children) {
                add(child, name.isEmpty() ? "" + child.getFileName() : name + "/" + child.getFileName());
            }
        }
    }

    /** The stamps of those files of which nothing can have been written since they were taken without their telling. */
    public Map<String, FileStamp> provedBy(FileClock.Tick tick) {
        Map<String, FileStamp> proved = new HashMap<>(files);
        proved.values().removeIf(stamp -> !tick.proves(stamp));
        return proved;
    }

    /** Whether every change of any of the files after a moment will show in its stamp. */
    boolean isProvedBy(FileClock.Tick tick) {
        return files.values().stream().allMatch(tick::proves);
    }

    /** The same for two states with the same names, rights and, by their stamps, bytes; another for all others. */
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
