package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptEventsTest {

    private static final Map<String, String> KEYS = Map.of("a.ics", "key of a.ics", "b.ics", "key of b.ics");

    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    private Path folder;

    private KeptEvents kept;

    @BeforeEach
    void keepTwoCalendars() {
        kept = new KeptEvents();
        kept.keep("event", "lines of the event");
        keys(kept, "first", false);
        made.set(0);
    }

    /** The keys of the calendars that are made, if they have to be. */
    private Map<String, String> keys(KeptEvents events, String sources, boolean hasFindings) {
        Map<String, String> keys = new TreeMap<>();
        files(events, sources, hasFindings)
                .forEach((file, calendar) -> keys.put(file, calendar.key().orElseThrow()));
        return keys;
    }

    private SortedMap<String, FeedFile> files(KeptEvents events, String sources, boolean hasFindings) {
        return events.calendars(sources, () -> {
            made.incrementAndGet();
            SortedMap<String, FeedFile> files = new TreeMap<>();
            for (String file : Set.of("a.ics", "b.ics")) {
                files.put(file, new FeedFile(Optional.of("key of " + file), () -> "text of " + file));
            }
            return new KeptEvents.Calendars(files, Set.of("event"), hasFindings);
        });
    }

    private KeptEvents readBack() {
        Path file = folder.resolve("events");
        kept.write(file);
        return KeptEvents.read(file);
    }

    @Test
    void knowCalendarsByWhatTheyAreMadeOf() {
        assertEquals(KEYS, keys(kept, "first", false));
        assertEquals(KEYS, keys(readBack(), "first", false));
        assertEquals(0, made.get());
    }

    @Test
    void makeThemAnewOfAnythingElse() {
        keys(kept, "second", false);
        assertEquals(1, made.get());
        keys(kept, "first", false);
        assertEquals(2, made.get());
    }

    @Test
    void makeThemAnewWhereThereIsSomethingToFind() {
        keys(kept, "second", true);
        keys(kept, "second", true);

        assertEquals(2, made.get());
    }

    @Test
    void makeTheTextOfAKnownCalendarWhereItIsWanted() {
        KeptEvents again = readBack();
        Map<String, String> texts = new TreeMap<>();
        files(again, "first", false)
                .forEach((file, calendar) -> texts.put(file, calendar.text().get()));

        assertEquals(Map.of("a.ics", "text of a.ics", "b.ics", "text of b.ics"), texts);
        assertEquals(1, made.get());
    }

    @Test
    void keepTheLinesOfAnEventWhereNoCalendarIsMade() {
        KeptEvents again = readBack();
        keys(again, "first", false);
        again.keep("event of no calendar", "other lines");
        Path file = folder.resolve("again");
        again.write(file);

        assertEquals(Optional.of("lines of the event"), KeptEvents.read(file).find("event"));
    }

    @Test
    void areNotBelievedWhereTheirFileIsDamaged() throws IOException {
        readBack();
        Path file = folder.resolve("events");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            KeptEvents read = KeptEvents.read(file);

            assertEquals(KEYS, keys(read, "first", false));
            assertEquals("lines of the event", read.find("event").orElse("lines of the event"));
        }
    }
}
