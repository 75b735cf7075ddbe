package org.leadershipcatalogue.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leadershipcatalogue.diagnostic.Location;

/** A plain file of the source folder: its path from there, with forward slashes, and where it is. */
record FoundFile(String path, Path file) {

    Location start() {
        return Location.startOf(path);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its extension. */
    String stem() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? name() : name().substring(0, dot);
    }

    /** What follows the name's last dot, as it is written; may be empty. */
    String extension() {
        return name().substring(Math.min(name().length(), stem().length() + 1));
    }

    String extensionInLowerCase() {
        return extension().toLowerCase(Locale.ROOT);
    }

    /** The path's parts below its top folder. */
    List<String> segments() {
        List<String> all = Arrays.asList(path.split("/"));
        return all.subList(1, all.size());
    }

    boolean isPage() {
        return extension().equals("adoc") && !isPartial();
    }

    boolean isPartial() {
        return segments().stream().anyMatch(segment -> segment.startsWith("_"));
    }
}
