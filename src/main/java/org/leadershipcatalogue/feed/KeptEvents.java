package org.leadershipcatalogue.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.store.RecordCodec;

/**
 * The lines of events that were written before, each by the fingerprint of what it says. When one session changes, the
 * calendar of the whole site does, in which all others stand as they were.
 */
public final class KeptEvents {

    private static final RecordCodec<Written> CODEC = RecordCodec.of(Written.class);

    /** The name of no event, which is a hash. */
    private static final String CALENDARS = "calendars";

    private final Map<String, String> lines = new ConcurrentHashMap<>();
    private final AtomicBoolean isWritten = new AtomicBoolean(true);
    private final Optional<Pack> earlier;
    private SortedSet<String> current = new TreeSet<>();
    private Optional<Written> written = Optional.empty();

    /** The calendars that were made last: what all are made of, and the fingerprint of what each is made of, by file. */
    private record Written(String sources, SortedMap<String, String> keys) {}

    /**
     * All calendars.
     *
     * @param files each with the fingerprint of what it is made of
     * @param events the fingerprints of the events that stand in them
     * @param hasFindings whether something was found that is to be found again
     */
    record Calendars(SortedMap<String, FeedFile> files, Set<String> events, boolean hasFindings) {}

    /** Nothing is kept yet. */
    public KeptEvents() {
        earlier = Optional.empty();
    }

    private KeptEvents(Pack pack) {
        earlier = Optional.of(pack);
        written = pack.find(CALENDARS).flatMap(KeptEvents::decoded);
        current = pack.names();
    }

    private static Optional<Written> decoded(byte[] bytes) {
        try {
            return Optional.of(CODEC.decode(bytes));
        } catch (IOException asGoodAsNone) {
            return Optional.empty();
        }
    }

    /** What another process has kept in a file, if that is there, whole, and of this program. */
    public static KeptEvents read(Path file) {
        return new KeptEvents(Pack.read(file, Program.hash()));
    }

    /** Keeps the events in a file, unless it has them already. */
    public void write(Path file) {
        if (isWritten.compareAndSet(false, true)) {
            SortedSet<String> names = new TreeSet<>(current);
            written.ifPresent(calendars -> names.add(CALENDARS));
            Pack.write(file, Program.hash(), names, this::bytes);
        }
    }

    private Optional<byte[]> bytes(String name) {
        return name.equals(CALENDARS)
                ? written.map(CODEC::encode)
                : find(name).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The calendars, as they are known by what they were made of last; the text of one is made where it is wanted.
     *
     * @param sources the fingerprint of all that they are made of
     */
    SortedMap<String, FeedFile> calendars(String sources, Supplier<Calendars> make) {
        Lazy<Calendars> made = new Lazy<>(() -> noted(sources, make.get()));
        Optional<Written> known = written.filter(calendars -> calendars.sources.equals(sources));
        if (known.isEmpty()) {
            return made.get().files;
        }
        SortedMap<String, FeedFile> files = new TreeMap<>();
        known.get()
                .keys
                .forEach((file, key) -> files.put(file, new FeedFile(Optional.of(key), () -> text(made.get(), file))));
        return files;
    }

    private static String text(Calendars calendars, String file) {
        return Objects.requireNonNull(calendars.files.get(file), file).text().get();
    }

    private Calendars noted(String sources, Calendars made) {
        SortedMap<String, String> keys = new TreeMap<>();
        made.files.forEach((file, calendar) -> calendar.key().ifPresent(key -> keys.put(file, key)));
        keepOnly(made.events);
        written = made.hasFindings ? Optional.empty() : Optional.of(new Written(sources, keys));
        isWritten.set(false);
        return made;
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
    private void keepOnly(Set<String> keys) {
        current = new TreeSet<>(keys);
        lines.keySet().retainAll(keys);
    }
}
