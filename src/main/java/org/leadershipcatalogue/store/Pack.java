package org.leadershipcatalogue.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A file of named entries, which is never needed: what is missing, damaged or of another program is as good as none, and
 * is replaced by the next that is written. Entries are read when they are asked for.
 *
 * <pre>{@code
 * Pack pack = Pack.read(file, Program.hash());
 * Optional<byte[]> bytes = pack.find(name);
 * Pack.write(file, Program.hash(), new TreeMap<>(Map.of(name, made)));
 * }</pre>
 *
 * Each entry has a checksum, which tells damage, not malice. Safe for several threads at once.
 */
public final class Pack {

    private final Map<String, PackEntry> index;
    private final Window window;

    private Pack(Path file, Map<String, PackEntry> index) {
        this.index = index;
        this.window = new Window(file);
    }

    /** No entries, of no file. */
    public static Pack none() {
        return new Pack(Path.of(""), Map.of());
    }

    /**
     * What the file holds, or nothing.
     *
     * @param program what wrote it: entries of any other are not found
     */
    public static Pack read(Path file, String program) {
        return new Pack(file, PackIndex.read(file, program));
    }

    /** The names of all entries; not all need be whole. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(index.keySet()));
    }

    /** An entry, if it is there and whole. */
    public Optional<byte[]> find(String name) {
        PackEntry entry = index.get(name);
        return entry == null
                ? Optional.empty()
                : window.read(entry.offset(), entry.length()).filter(entry::isWhole);
    }

    /** How many bytes an entry has; none for one that is not there. */
    public int size(String name) {
        PackEntry entry = index.get(name);
        return entry == null ? 0 : entry.length();
    }

    /** Puts the entries in the place of what was there; where nothing can be written, all stays as it was. */
    public static void write(Path file, String program, SortedMap<String, byte[]> entries) {
        write(file, program, new TreeSet<>(entries.keySet()), name -> Optional.ofNullable(entries.get(name)));
    }

    /** The same with entries that are asked for one by one, so that they need not be held all at once. */
    public static void write(
            Path file, String program, SortedSet<String> names, Function<String, Optional<byte[]>> entries) {
        try (PackFile written = PackFile.beside(file)) {
            SortedMap<String, PackEntry> index = new TreeMap<>();
            for (String name : names) {
                Optional<byte[]> bytes = entries.apply(name);
                if (bytes.isPresent()) {
                    index.put(name, written.add(bytes.get()));
                }
            }
            written.finish(PackIndex.bytes(program, index));
        } catch (IOException nothingIsLost) {
            return;
        }
    }
}
