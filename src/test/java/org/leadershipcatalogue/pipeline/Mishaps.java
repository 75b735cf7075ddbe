package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leadershipcatalogue.testing.FileTree;

/** What happens to the folders that builds write, other than by builds: damage, deletion, and what stood there once. */
final class Mishaps {

    /** Without these a folder is not known as a site, and a build refuses to replace it. */
    private static final Set<String> IN_EVERY_SITE = Set.of("index.html", "catalogue.json", "sitemap.xml");

    private final Path cache;
    private final Path output;
    private final Path archive;
    private final Random random;

    /** @param archive takes what is brought back later */
    Mishaps(Path cache, Path output, Path archive, Random random) {
        this.cache = cache;
        this.output = output;
        this.archive = archive;
        this.random = random;
    }

    String toTheCache() {
        return List.<Supplier<String>>of(
                        () -> damaged(cache),
                        () -> damaged(cache),
                        () -> damaged(cache),
                        () -> archived(cache),
                        () -> broughtBack(cache),
                        () -> broughtBack(cache),
                        () -> deleted(cache))
                .get(random.nextInt(7))
                .get();
    }

    String toTheOutput() {
        return List.<Supplier<String>>of(
                        () -> damaged(output),
                        () -> damaged(output),
                        () -> damaged(output),
                        () -> archived(output),
                        () -> broughtBack(output),
                        () -> copied(output),
                        this::setAside,
                        () -> deleted(output))
                .get(random.nextInt(8))
                .get();
    }

    private String damaged(Path folder) {
        List<String> files = List.copyOf(FileTree.read(folder).files().keySet());
        if (files.isEmpty()) {
            return "damage nothing";
        }
        Path file = folder.resolve(files.get(random.nextInt(files.size())));
        Path other = folder.resolve(files.get(random.nextInt(files.size())));
        try {
            return damage(file, other) + " " + folder.getFileName() + "/" + folder.relativize(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String damage(Path file, Path other) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int kind = random.nextInt(7);
        if ((kind == 1 || kind == 3) && isInEverySite(file)) {
            return flipped(file, bytes);
        }
        switch (kind) {
            case 0 -> {
                replace(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                return "truncate";
            }
            case 1 -> {
                Files.delete(file);
                return "delete";
            }
            case 2 -> {
                replace(file, Files.readAllBytes(other));
                return "put " + other.getFileName() + " over";
            }
            case 3 -> {
                Files.delete(file);
                Files.createDirectories(file.resolve("folder"));
                return "put a folder in the place of";
            }
            case 4 -> {
                Path stranger = file.resolveSibling("stranger.txt");
                if (!Files.isDirectory(stranger)) {
                    Files.write(stranger, bytes);
                }
                return "put a stranger beside";
            }
            default -> {
                return flipped(file, bytes);
            }
        }
    }

    private boolean isInEverySite(Path file) {
        return output.equals(file.getParent()) && IN_EVERY_SITE.contains(String.valueOf(file.getFileName()));
    }

    /** A byte becomes another, in the same file or in a new one. */
    private String flipped(Path file, byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        if (random.nextBoolean()) {
            replace(file, bytes);
        } else {
            Files.write(file, bytes);
        }
        return "flip a bit of";
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("beside");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String archived(Path folder) {
        FileTree.read(folder).replace(archive.resolve(folder.getFileName()));
        return "archive " + folder.getFileName();
    }

    private String broughtBack(Path folder) {
        FileTree old = FileTree.read(archive.resolve(folder.getFileName()));
        if (!old.files().isEmpty()) {
            old.replace(folder);
        }
        return "bring back an old " + folder.getFileName();
    }

    private String deleted(Path folder) {
        new FileTree(new TreeMap<>()).replace(folder);
        return "delete " + folder.getFileName();
    }

    /** The same files, and none of them the file it was. */
    private String copied(Path folder) {
        FileTree.read(folder).replace(folder);
        return "copy " + folder.getFileName();
    }

    /** As it stands when a build is killed between its two moves. */
    private String setAside() {
        try {
            if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && aside().isEmpty()) {
                Files.move(output, output.resolveSibling("." + output.getFileName() + "-old-12345678"));
            }
            return "set " + output.getFileName() + " aside";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The site that is there, or was until a build was killed between its two moves. */
    FileTree site() {
        return FileTree.read(Files.exists(output, LinkOption.NOFOLLOW_LINKS) ? output : aside().orElse(output));
    }

    private Optional<Path> aside() {
        Path parent = output.resolveSibling("");
        return FileTree.children(parent).stream()
                .filter(name -> name.contains("-old-"))
                .map(parent::resolve)
                .findFirst();
    }
}
