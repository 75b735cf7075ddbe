package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.PartialDate;

class ContentTypesTest {
    /** Accessors whose name is schema.org's rather than the field's. */
    private static final Map<String, String> OTHER_NAMES = Map.of("date", "jbake-date", "street-address", "address");

    /** What every entry says of itself without a field. */
    private static final Set<String> NOT_FIELDS = Set.of(
            "head",
            "id",
            "type",
            "title",
            "address",
            "is-draft",
            "hiding",
            "source",
            "fields",
            "when",
            "uid",
            "first-address");

    @Test
    void declaresEveryTypeOnce() {
        assertEquals(
                List.of(EntryType.values()),
                ContentTypes.all().stream().map(ContentType::type).toList());
        for (EntryType type : EntryType.values()) {
            assertEquals(type, ContentTypes.of(type).type());
        }
    }

    @ParameterizedTest
    @EnumSource
    void declaresEachFieldOfATypeOnceAndCompletely(EntryType type) {
        Set<String> names = new HashSet<>();
        for (FieldSpec field : ContentTypes.of(type).fields()) {
            assertTrue(names.add(field.name()), field.name());
            assertFalse(field.label().isEmpty(), field.name());
            assertTrue(field.help().endsWith("."), field.name());
            assertEquals(
                    field.kind() instanceof Kind.Reference, !field.inverse().isEmpty(), field.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheExampleOfEveryField(EntryType type) {
        assertEquals(
                ContentTypes.of(type).fieldNames(),
                entryWithEveryField(type).fields().all().stream()
                        .map(Field::name)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void declaresTheFieldBehindEveryAccessorWithTheFittingKind(EntryType type) throws ReflectiveOperationException {
        Entry entry = entryWithEveryField(type);
        for (Method accessor : accessors(entry.getClass().getDeclaredMethods())) {
            FieldSpec field = declared(type, fieldName(accessor)).orElseThrow();
            assertTrue(fits(accessor, field.kind()), accessor.toString());
            assertHasValue(accessor.invoke(entry), accessor);
        }
    }

    @Test
    void declaresTheFieldsThatAllEntriesAreAskedFor() throws ReflectiveOperationException {
        for (Method accessor : accessors(Entry.class.getDeclaredMethods())) {
            List<ContentType> having = ContentTypes.all().stream()
                    .filter(type -> type.fieldNames().contains(fieldName(accessor)))
                    .toList();
            assertFalse(having.isEmpty(), accessor.toString());
            for (ContentType type : having) {
                FieldSpec field = declared(type.type(), fieldName(accessor)).orElseThrow();
                assertTrue(fits(accessor, field.kind()), accessor.toString());
                assertHasValue(accessor.invoke(entryWithEveryField(type.type())), accessor);
            }
        }
    }

    private static Optional<FieldSpec> declared(EntryType type, String name) {
        return ContentTypes.of(type).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst();
    }

    /** The methods without parameters that stand for a field. */
    private static List<Method> accessors(Method[] methods) {
        return Arrays.stream(methods)
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> !Set.of("hashCode", "toString").contains(method.getName()))
                .filter(method -> !NOT_FIELDS.contains(kebab(method)))
                .toList();
    }

    private static String fieldName(Method accessor) {
        return OTHER_NAMES.getOrDefault(kebab(accessor), kebab(accessor));
    }

    private static String kebab(Method accessor) {
        return accessor.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean fits(Method accessor, Kind kind) {
        Class<?> type = accessor.getReturnType();
        if (accessor.getGenericReturnType() instanceof ParameterizedType generic) {
            type = (Class<?>) generic.getActualTypeArguments()[0];
        }
        if (type == EntryId.class) {
            return kind instanceof Kind.Reference;
        } else if (type == PartialDate.class) {
            return kind instanceof Kind.Date;
        } else if (type == Integer.class || type == int.class) {
            return kind instanceof Kind.Count;
        }
        return type == String.class
                && (kind instanceof Kind.Words || kind instanceof Kind.Choice || kind instanceof Kind.SitePath);
    }

    private static void assertHasValue(Object value, Method accessor) {
        assertNotEquals("", value, accessor.toString());
        assertNotEquals(Optional.empty(), value, accessor.toString());
        assertTrue(!(value instanceof Collection<?> values) || !values.isEmpty(), accessor.toString());
        assertNotEquals(Integer.MAX_VALUE, value, accessor.toString());
    }

    /** An entry whose header is made of the examples of the declarations. */
    private static Entry entryWithEveryField(EntryType type) {
        String folder = type.folder().isEmpty() ? "" : type.folder() + "/";
        List<String> lines = ContentTypes.of(type).fields().stream()
                .map(FieldSpec::exampleLine)
                .toList();
        return site().named("content/organisations/hay-group.adoc", ":kind: company\n")
                .named("content/topics/peer-learning.adoc", "")
                .named("content/initiatives/city-challenge.adoc", ":scope: regional\n:led-by: ucl\n")
                .programme("mentoring-coaching", "")
                .page(
                        "content/" + folder + "every-field.adoc",
                        Stream.concat(Stream.of("= All"), lines.stream())
                                .reduce("", (text, line) -> text + line + "\n"))
                .withDrafts()
                .finds()
                .get(new EntryId(type, "every-field"));
    }
}
