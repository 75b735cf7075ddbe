package org.leadershipcatalogue.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;

/**
 * The lines of events that were written before, each by the fingerprint of what it says. When one session changes, the
 * calendar of the whole site does, in which all others stand as they were.
 */
public final class KeptEvents {

    private final Map<String, String> lines = new ConcurrentHashMap<>();
    private final AtomicBoolean isWritten = new AtomicBoolean(true);
    private final Optional<Pack> earlier;
    private SortedSet<String> current = new TreeSet<>();

    /** Nothing is kept yet. */
    public KeptEvents() {
        earlier = Optional.empty();
    }

    private KeptEvents(Pack pack) {
        earlier = Optional.of(pack);
    }

    /** What another process has kept in a file, if that is there, whole, and of this program. */
    public static KeptEvents read(Path file) {
        return new KeptEvents(Pack.read(file, Program.hash()));
    }

    /** Keeps the events in a file, unless it has them already. */
    public void write(Path file) {
        if (isWritten.compareAndSet(false, true)) {
            Pack.write(
                    file, Program.hash(), current, key -> find(key).map(text -> text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** The lines of an event. */
    Optional<String> find(String key) {
        String known = lines.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<String> text = earlier.flatMap(pack -> pack.find(key)).map(KeptEvents::text);
        text.ifPresent(found -> lines.put(key, found));
        return text;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void keep(String key, String text) {
        lines.put(key, text);
        isWritten.set(false);
    }

    /** Forgets all but these. */
    void keepOnly(Set<String> keys) {
        current = new TreeSet<>(keys);
        lines.keySet().retainAll(keys);
    }
}
