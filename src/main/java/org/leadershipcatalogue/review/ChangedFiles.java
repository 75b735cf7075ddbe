package org.leadershipcatalogue.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The assets, images and documents that are not the same to the byte in both sites, without their fingerprints. */
final class ChangedFiles {

    private final SortedMap<String, FileChange> changes;

    private ChangedFiles(SortedMap<String, FileChange> changes) {
        this.changes = changes;
    }

    static ChangedFiles between(SiteFolder base, SiteFolder head) {
        SortedSet<String> names = new TreeSet<>(base.files());
        names.addAll(head.files());
        SortedMap<String, FileChange> changes = new TreeMap<>();
        for (String name : names) {
            FileKind kind = FileKind.of(name);
            if ((kind == FileKind.ASSET || kind == FileKind.DOCUMENT) && differs(name, base, head)) {
                changes.put(name, new FileChange("/" + name, version(name, base), version(name, head)));
            }
        }
        return new ChangedFiles(changes);
    }

    private static boolean differs(String name, SiteFolder base, SiteFolder head) {
        if (!base.has(name) || !head.has(name) || base.size(name) != head.size(name)) {
            return true;
        }
        try {
            return Files.mismatch(base.path(name), head.path(name)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException("“" + name + "” cannot be compared", e);
        }
    }

    private static Optional<FileChange.Version> version(String name, SiteFolder site) {
        return Optional.of(name)
                .filter(site::has)
                .map(file -> new FileChange.Version(file, site.size(file), sha256(site, file)));
    }

    private static String sha256(SiteFolder site, String file) {
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(site.path(file))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("“" + site.path(file) + "” cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether a file, named without its fingerprint, is a changed image or document. */
    boolean isChanged(String name) {
        return isDocument(name) && changes.containsKey(name);
    }

    /** Whether any image or document that both sites have is changed. */
    boolean hasDocuments() {
        return changes.keySet().stream().anyMatch(ChangedFiles::isDocument);
    }

    private static boolean isDocument(String name) {
        return FileKind.of(name) == FileKind.DOCUMENT;
    }

    List<FileChange> all() {
        return List.copyOf(changes.values());
    }

    /** Those of these names, in order. */
    List<FileChange> of(SortedSet<String> names) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(changes.get(name)))
                .toList();
    }
}
