package org.leadershipcatalogue.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/**
 * A built site as it lies in a folder. Somebody else may have made it: links out of the folder, files that are too
 * large and too many files are refused, and nothing in it is trusted to be what this program would write.
 */
public final class SiteFolder {

    /** So many files may a site have; a catalogue of 10,000 entries has 150,000. */
    static final int MOST_FILES = 1_000_000;

    /** So large may a page or another text be that is read as a whole, in bytes. */
    static final long LARGEST_TEXT = 32L << 20;

    private static final String CATALOGUE = "catalogue.json";

    private final Path folder;
    private final SortedMap<String, Long> sizes;
    private final SortedSet<String> names = new TreeSet<>();
    private final Set<String> fingerprinted;
    private final PublishedCatalogue catalogue;

    public SiteFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new SetupException("The folder “" + folder + "” does not exist.");
        }
        this.folder = folder;
        this.sizes = sizes();
        if (!has(CATALOGUE)) {
            throw new SetupException(
                    "The folder “" + folder + "” has no catalogue.json: it is no site of this program.");
        }
        sizes.keySet().stream().filter(file -> !isFingerprinted(file)).forEach(file -> names.add(file));
        this.fingerprinted = sizes.keySet().stream()
                .filter(this::isFingerprinted)
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toUnmodifiableSet());
        this.catalogue = PublishedCatalogue.read(folder.resolve(CATALOGUE), text(CATALOGUE));
    }

    private SortedMap<String, Long> sizes() {
        SortedMap<String, Long> found = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!attributes.isRegularFile()) {
                        throw new SetupException(
                                "“" + file + "” is a link or no file, which a built site does not have.");
                    }
                    if (found.size() >= MOST_FILES) {
                        throw new SetupException("The folder “" + folder + "” has more than " + MOST_FILES + " files.");
                    }
                    found.put(folder.relativize(file).toString().replace('\\', '/'), attributes.size());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new SetupException("The folder “" + folder + "” cannot be read.", e);
        }
        return found;
    }

    PublishedCatalogue catalogue() {
        return catalogue;
    }

    /** The address at which the site is published; its path ends in a slash. */
    public Url root() {
        return catalogue.root();
    }

    /** The files that have no fingerprint. */
    SortedSet<String> files() {
        return names;
    }

    /** An address or a file without the fingerprint it may have. */
    String plain(String path) {
        String file = path.startsWith("/") ? path.substring(1) : path;
        return isFingerprinted(file) ? Fingerprint.without(path) : path;
    }

    /** Whatever has a fingerprint lies under its plain name too; {@code minutes.20240312.pdf} by itself has none. */
    private boolean isFingerprinted(String file) {
        String plain = Fingerprint.without(file);
        return !plain.equals(file) && has(plain) && has(file);
    }

    /** The names, without folders, of the files that have a fingerprint. */
    Set<String> fingerprinted() {
        return fingerprinted;
    }

    boolean has(String file) {
        return sizes.containsKey(file);
    }

    public long size(String file) {
        return sizes.getOrDefault(file, 0L);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** The URL of a file of the site. */
    public Url urlOf(String file) {
        String path = PercentEncoding.PATH
                .encode(SiteAddress.of(file).substring(1).replace("%", "%25"))
                .replace("\\", "%5C");
        return Url.parse("./" + path, root()).orElse(root());
    }

    /** The file that answers to an address without fragment and query, if one does; a slash may be missing. */
    public Optional<String> fileAt(String address) {
        String file = SiteAddress.fileOf(PercentEncoding.decode(address));
        return Optional.of(file)
                .filter(this::has)
                .or(() -> Optional.of(file + "/index.html").filter(this::has));
    }

    public byte[] bytes(String file) {
        if (size(file) > LARGEST_TEXT) {
            throw new SetupException("“" + path(file) + "” is larger than " + (LARGEST_TEXT >> 20)
                    + " MiB, which no page of a catalogue is.");
        }
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException("“" + path(file) + "” cannot be read", e);
        }
    }

    /** A file as UTF-8; what is not becomes the replacement character. */
    public String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
