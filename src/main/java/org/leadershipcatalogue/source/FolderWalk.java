package org.leadershipcatalogue.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * Finds the plain files below a folder, in the order of their paths. What is not a plain file with a printable name is a
 * finding; symbolic links are not followed and special files not opened.
 */
final class FolderWalk {

    /** Control characters could break a report apart; U+FFFD stands for bytes of a name that are no text. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\uFFFD]");

    private final Findings findings;
    private final List<FoundFile> files = new ArrayList<>();

    FolderWalk(Findings findings) {
        this.findings = findings;
    }

    /** The files below a folder of the source folder; none when there is no such folder. */
    List<FoundFile> walk(Path sourceFolder, String folder) {
        Path root = sourceFolder.resolve(folder);
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            visit(root, folder, Location.startOf(folder));
        }
        return files.stream().sorted(Comparator.comparing(FoundFile::path)).toList();
    }

    private void visit(Path file, String path, Location at) {
        try {
            visit(file, path, at, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException unreadable) {
            reportUnreadable(at, path, "cannot be read");
        }
    }

    private void visit(Path file, String path, Location at, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            reportSymbolicLink(at, path);
        } else if (path.contains("/.")) {
            reportHidden(at, path);
        } else if (attributes.isDirectory()) {
            visitFolder(file, path);
        } else if (path.indexOf('/') < 0) {
            reportUnreadable(at, path, "is not a folder");
        } else if (attributes.isRegularFile()) {
            files.add(new FoundFile(path, file));
        } else {
            reportUnreadable(at, path, "is neither a file nor a folder");
        }
    }

    private void visitFolder(Path folder, String path) {
        Map<String, Path> children = new TreeMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(child -> children.put(String.valueOf(child.getFileName()), child));
        } catch (IOException | DirectoryIteratorException unreadable) {
            reportUnreadable(Location.startOf(path), path, "cannot be read");
            return;
        }
        children.keySet().removeIf(name -> isUnprintable(path, name));
        reportClashes(path, children.keySet());
        children.forEach((name, child) -> visit(child, path + "/" + name, Location.startOf(path + "/" + name)));
    }

    private boolean isUnprintable(String folder, String name) {
        boolean isUnprintable = UNPRINTABLE.matcher(name).find();
        if (isUnprintable) {
            String shown = UNPRINTABLE.matcher(name).replaceAll("\uFFFD");
            findings.add(Finding.of(
                            Rule.UNSUITABLE_NAME,
                            Location.startOf(folder),
                            "the name “" + shown + "” in this folder holds characters that cannot be shown")
                    .hint("rename it: use letters, digits and hyphens"));
        }
        return isUnprintable;
    }

    private void reportClashes(String folder, Iterable<String> names) {
        Map<String, String> known = new TreeMap<>();
        for (String name : names) {
            String earlier = known.putIfAbsent(folded(name), name);
            if (earlier != null) {
                findings.add(clash(folder, earlier, name));
            }
        }
    }

    private static Finding clash(String folder, String earlier, String name) {
        String difference = composed(earlier).equals(composed(name)) ? "their Unicode form" : "letter case";
        return Finding.of(
                        Rule.CLASHING_NAMES,
                        Location.startOf(folder + "/" + name),
                        "“%s” and “%s” differ only in %s".formatted(earlier, name, difference))
                .hint("rename one of them: on Windows and macOS they are one file")
                .target(earlier);
    }

    private static String folded(String name) {
        return composed(composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private void reportSymbolicLink(Location at, String path) {
        findings.add(Finding.of(
                        Rule.SYMBOLIC_LINK,
                        at,
                        "“" + path + "” is a symbolic link: a plain file or folder was expected")
                .hint("put the file or folder itself here: a link could lead out of the site"));
    }

    private void reportHidden(Location at, String path) {
        findings.add(Finding.of(Rule.IGNORED_FILE, at, "“" + path + "” is hidden, so it is not published")
                .hint("remove it, or give it a name that does not begin with a dot"));
    }

    private void reportUnreadable(Location at, String path, String problem) {
        findings.add(Finding.of(Rule.UNREADABLE_FILE, at, "“" + path + "” " + problem)
                .hint("put a plain file in its place that everybody may read, or remove it"));
    }
}
