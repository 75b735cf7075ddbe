package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.store.Fingerprint;

class PageSourcesTest {

    private static final ZonedDateTime MOMENT = ZonedDateTime.parse("2023-06-01T09:00:00+01:00[Europe/London]");

    /** A value of each class that a catalogue or a page is made of in the end, and the holders of many. */
    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(String.class, "a"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(URI.class, URI.create("https://example.org/a")),
            Map.entry(LocalDate.class, MOMENT.toLocalDate()),
            Map.entry(YearMonth.class, YearMonth.from(MOMENT)),
            Map.entry(ZonedDateTime.class, MOMENT),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(Optional.class, Optional.of("a")),
            Map.entry(List.class, List.of("a")),
            Map.entry(Map.class, Map.of("a", "b")),
            Map.entry(SortedSet.class, new TreeSet<>(Set.of("a"))));

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<Class<?>> without = new HashSet<>();

    /** A type of entry, or of value, that had no fingerprint would only be found out by the first site that has one. */
    @Test
    void haveAFingerprintWhateverACatalogueHolds() {
        look(Catalogue.Parts.class);
        look(ConvertedPage.class);

        assertEquals(Set.of(), without);
        VALUES.forEach((type, value) -> assertFalse(Fingerprint.of(value).isEmpty(), type.getName()));
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType holder) {
            List.of(holder.getActualTypeArguments()).forEach(this::look);
            look(holder.getRawType());
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            look(plain);
        }
    }

    private void look(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                look(part.getGenericType());
            }
        } else if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(each -> look((Type) each));
        } else if (!type.isEnum() && !VALUES.containsKey(type)) {
            without.add(type);
        }
    }
}
