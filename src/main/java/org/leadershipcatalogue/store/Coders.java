package org.leadershipcatalogue.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/** Finds the coder of a declared type; types may hold themselves. */
final class Coders {

    private static final Map<Class<?>, Function<String, Object>> SPELLED = Map.ofEntries(
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(Charset.class, Charset::forName),
            Map.entry(Path.class, Path::of));

    private final Map<Class<?>, Coder> known = new HashMap<>();

    Coder of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType holder && holder.getRawType() instanceof Class<?> raw) {
            return of(raw, holder.getActualTypeArguments());
        }
        throw unknown(type);
    }

    private Coder of(Class<?> type) {
        Coder found = known.get(type);
        if (found == null) {
            found = find(type);
            known.put(type, found);
        }
        return found;
    }

    private Coder find(Class<?> type) {
        if (type.isRecord() && type.getTypeParameters().length == 0) {
            return record(type);
        }
        if (type.isEnum()) {
            return new ConstantCoder(type);
        }
        if (type.isSealed()) {
            return variant(type);
        }
        Function<String, Object> parse = SPELLED.get(type);
        return parse == null ? SimpleCoder.of(type) : new SpelledCoder(type, parse);
    }

    /** Known before its parts are looked for, which may be of the same type. */
    private Coder record(Class<?> type) {
        RecordCoder coder = new RecordCoder(type);
        known.put(type, coder);
        coder.open(this);
        return coder;
    }

    private Coder variant(Class<?> type) {
        VariantCoder coder = new VariantCoder(type);
        known.put(type, coder);
        coder.open(this);
        return coder;
    }

    private Coder of(Class<?> raw, Type[] parts) {
        if (raw == List.class || raw == Set.class || raw == SortedSet.class) {
            return new CollectionCoder(raw, of(parts[0]));
        }
        if (raw == Map.class || raw == SortedMap.class) {
            return new MapCoder(raw, of(parts[0]), of(parts[1]));
        }
        if (raw == Optional.class) {
            return new OptionalCoder(of(parts[0]));
        }
        throw unknown(raw);
    }

    static IllegalStateException unknown(Type type) {
        return new IllegalStateException("no bytes are made of a " + type.getTypeName());
    }
}
