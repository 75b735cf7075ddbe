package org.leadershipcatalogue.store;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of all classes whose values have a fingerprint; each is found once. */
final class Forms extends ClassValue<Form> {

    static final Forms OF = new Forms(Set.of());

    private final Set<Class<?>> shared;

    /** @param shared classes of values that stand in many others, in place of which their hash is written */
    Forms(Set<Class<?>> shared) {
        this.shared = shared;
    }

    void write(@Nullable Object value, Sink sink) {
        if (value == null) {
            sink.tag('n');
        } else {
            get(value.getClass()).write(value, sink);
        }
    }

    @Override
    protected Form computeValue(Class<?> type) {
        if (type == String.class) {
            return (value, sink) -> text('s', (String) value, sink);
        }
        if (type.isRecord()) {
            return shared.contains(type) ? new HashedOnce(record(type)) : record(type);
        }
        if (Enum.class.isAssignableFrom(type)) {
            return constant(type.isEnum() ? type : type.getSuperclass());
        }
        Form number = number(type);
        return number != null ? number : other(type);
    }

    private static @Nullable Form number(Class<?> type) {
        if (type == Integer.class) {
            return (value, sink) -> number('i', (Integer) value, sink);
        }
        if (type == Boolean.class) {
            return (value, sink) -> sink.tag((Boolean) value ? 'y' : 'f');
        }
        if (type == Long.class) {
            return (value, sink) -> number('l', (Long) value, sink);
        }
        if (type == Double.class) {
            return (value, sink) -> number('d', Double.doubleToLongBits((Double) value), sink);
        }
        return Number.class.isAssignableFrom(type) && type.getPackageName().startsWith("java.")
                ? spelled('#', type.getName())
                : null;
    }

    private Form other(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return (value, sink) -> list((List<?>) value, sink);
        }
        if (Set.class.isAssignableFrom(type)) {
            return (value, sink) -> Unordered.write((Set<?>) value, sink);
        }
        if (Map.class.isAssignableFrom(type)) {
            return (value, sink) -> Unordered.write((Map<?, ?>) value, sink);
        }
        if (type == Optional.class) {
            return (value, sink) -> optional((Optional<?>) value, sink);
        }
        return spelled(type);
    }

    /** What has a text of its own that tells it from all others of its class. */
    private static Form spelled(Class<?> type) {
        if (Path.class.isAssignableFrom(type)) {
            return (value, sink) -> text('p', value.toString().replace('\\', '/'), sink);
        }
        if (type.getPackageName().equals("java.time") && isOfTime(type)) {
            return spelled('t', type.getSimpleName());
        }
        if (type == URI.class) {
            return spelled('u', "");
        }
        if (type == OptionalInt.class) {
            return spelled('I', "");
        }
        if (Charset.class.isAssignableFrom(type)) {
            return spelled('c', "Charset");
        }
        if (type == Character.class) {
            return spelled('a', "");
        }
        throw new IllegalStateException("no fingerprint is made of a " + type.getName());
    }

    private static boolean isOfTime(Class<?> type) {
        return TemporalAccessor.class.isAssignableFrom(type)
                || TemporalAmount.class.isAssignableFrom(type)
                || ZoneId.class.isAssignableFrom(type);
    }

    private static Form spelled(char tag, String name) {
        return (value, sink) -> {
            text(tag, name, sink);
            sink.text(value.toString());
        };
    }

    private static void text(char tag, String text, Sink sink) {
        sink.tag(tag);
        sink.text(text);
    }

    private static void number(char tag, long number, Sink sink) {
        sink.tag(tag);
        sink.number(number);
    }

    private static Form constant(Class<?> type) {
        byte[] mark = mark(type.getName());
        return (value, sink) -> {
            sink.tag('e');
            sink.raw(mark);
            sink.text(((Enum<?>) value).name());
        };
    }

    private void optional(Optional<?> value, Sink sink) {
        sink.tag('o');
        write(value.isPresent() ? value.get() : null, sink);
    }

    private void list(List<?> list, Sink sink) {
        sink.tag('L');
        sink.number(list.size());
        for (Object each : list) {
            write(each, sink);
        }
    }

    private Form record(Class<?> type) {
        List<RecordPart> parts = RecordPart.of(type);
        byte[] mark = mark(type.getName() + "/" + parts.size());
        return (value, sink) -> {
            sink.tag('r');
            sink.raw(mark);
            for (RecordPart part : parts) {
                write(part.of(value), sink);
            }
        };
    }

    /** Stands for a class: its names are the program’s own, which nobody can choose so that two have one mark. */
    private static byte[] mark(String name) {
        Sink sink = Sink.hashing();
        sink.text(name);
        return Arrays.copyOf(HexFormat.of().parseHex(sink.hash()), Long.BYTES);
    }
}
