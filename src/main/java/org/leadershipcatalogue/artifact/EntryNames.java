package org.leadershipcatalogue.artifact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All names of an archive beside each other: none twice, none that some disks take for another. */
final class EntryNames {

    private final int depth;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    EntryNames(int depth) {
        this.depth = depth;
    }

    /** What is wrong with the names, in the order of the archive. */
    List<String> faults(List<EntryName> names) {
        names.forEach(this::add);
        files.stream()
                .filter(folders::contains)
                .sorted()
                .forEach(path -> faults.add("the name " + new EntryName(path).shown() + " is a file and a folder"));
        return List.copyOf(faults);
    }

    private void add(EntryName name) {
        name.fault(depth).ifPresentOrElse(faults::add, () -> addPlain(name));
    }

    private void addPlain(EntryName name) {
        String path = name.path();
        if (!name.isFolder() && !files.add(path)) {
            faults.add("the name " + name.shown() + " occurs twice");
        }
        if (name.isFolder()) {
            folders.add(path);
        }
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.add(path.substring(0, end));
            spell(path.substring(0, end));
        }
        spell(path);
    }

    private void spell(String path) {
        String earlier = spellings.putIfAbsent(folded(path), path);
        if (earlier != null && !earlier.equals(path)) {
            faults.add("the names " + new EntryName(earlier).shown() + " and " + new EntryName(path).shown()
                    + " are one on some disks");
        }
    }

    private static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
