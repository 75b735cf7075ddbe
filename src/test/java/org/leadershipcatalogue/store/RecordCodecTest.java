package org.leadershipcatalogue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RecordCodecTest {

    private sealed interface Shape {}

    private record Dot() implements Shape {}

    private record Group(List<Shape> shapes) implements Shape {}

    private enum Mark implements Shape {
        CROSS,
        TICK
    }

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive: " + number);
            }
        }
    }

    private record All(
            String text,
            int number,
            long large,
            double share,
            boolean isSo,
            DayOfWeek day,
            Optional<String> some,
            List<Positive> list,
            Set<String> set,
            SortedSet<String> sorted,
            Map<String, Integer> map,
            SortedMap<String, List<Shape>> shapes,
            Instant moment,
            LocalDate date,
            YearMonth month,
            ZoneId zone,
            Path path,
            Charset charset) {}

    private static final All VALUE = new All(
            "“London” and \uD800 half of a pair",
            -1,
            Long.MIN_VALUE,
            -0.0,
            true,
            DayOfWeek.FRIDAY,
            Optional.of("repeated"),
            List.of(new Positive(1), new Positive(Integer.MAX_VALUE)),
            new LinkedHashSet<>(List.of("z", "a", "repeated")),
            new TreeSet<>(List.of("z", "a")),
            new LinkedHashMap<>(Map.of("repeated", 7)),
            new TreeMap<>(Map.of("b", List.of(new Dot(), Mark.TICK, new Group(List.of(new Group(List.of())))))),
            Instant.parse("2023-06-01T09:00:00.5Z"),
            LocalDate.of(2023, 9, 27),
            YearMonth.of(2024, 3),
            ZoneId.of("Europe/London"),
            Path.of("content/programmes/a.adoc"),
            StandardCharsets.ISO_8859_1);

    private static final RecordCodec<All> CODEC = RecordCodec.of(All.class);

    @Test
    void valueComesBackEqualAndInItsOrder() throws IOException {
        All again = CODEC.decode(CODEC.encode(VALUE));

        assertEquals(VALUE, again);
        assertEquals(List.copyOf(VALUE.set()), List.copyOf(again.set()));
    }

    @Test
    void equalValuesComeToEqualBytes() throws IOException {
        byte[] bytes = CODEC.encode(VALUE);

        assertTrue(Arrays.equals(bytes, CODEC.encode(CODEC.decode(bytes))));
    }

    @Test
    void repeatedTextsAreOneText() throws IOException {
        All again = CODEC.decode(CODEC.encode(VALUE));

        assertSame(again.some().orElseThrow(), again.map().keySet().iterator().next());
    }

    @Test
    void partOfTheBytesIsNoValue() {
        byte[] bytes = CODEC.encode(VALUE);

        for (int length = 0; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThrows(IOException.class, () -> CODEC.decode(part));
        }
        assertThrows(IOException.class, () -> CODEC.decode(Arrays.copyOf(bytes, bytes.length + 1)));
    }

    /** A checksum that is right proves nothing: whatever is written there comes to a value of the type, or to none. */
    @Test
    void anyBytesComeToAValueOfTheTypeOrAreRefused() {
        Random random = new Random(8);
        byte[] bytes = CODEC.encode(VALUE);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] other = bytes.clone();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                other[random.nextInt(other.length)] = (byte) random.nextInt();
            }
            try {
                assertTrue(CODEC.decode(other).list().stream().allMatch(positive -> positive.number() > 0));
            } catch (IOException isNone) {
                refused++;
            }
        }
        assertTrue(refused > 10_000, () -> "too few are refused");
    }

    @Test
    void valueThatItsConstructorRefusesIsRefused() {
        RecordCodec<Positive> codec = RecordCodec.of(Positive.class);

        assertThrows(IOException.class, () -> codec.decode(new byte[] {0}));
    }

    @Test
    void hugeLengthsTakeNoMemory() {
        byte[] huge = {-1, -1, -1, -1, 7, 0};

        assertThrows(IOException.class, () -> RecordCodec.of(Group.class).decode(huge));
        assertThrows(IOException.class, () -> CODEC.decode(new byte[] {0, -1, -1, -1, -1, 7, 0}));
        assertThrows(IOException.class, () -> CODEC.decode(new byte[] {1, -1, -1, -1, -1, 7, 0}));
    }

    @Test
    void depthHasAnEnd() {
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) 1);

        assertThrows(IOException.class, () -> RecordCodec.of(Group.class).decode(deep));
    }

    private record Open(Object anything) {}

    private record Interface(Comparable<String> anything) {}

    @Test
    void typesThatSayNothingAreRefusedBeforeAnythingIsRead() {
        IllegalStateException open = assertThrows(IllegalStateException.class, () -> RecordCodec.of(Open.class));
        assertEquals("no bytes are made of a java.lang.Object", open.getMessage());
        assertThrows(IllegalStateException.class, () -> RecordCodec.of(Interface.class));
    }
}
