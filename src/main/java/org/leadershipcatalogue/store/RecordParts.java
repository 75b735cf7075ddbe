package org.leadershipcatalogue.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How the records of one class are taken apart and put together; found out once for each class. */
final class RecordParts {

    private static final MethodType GET = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKE = MethodType.methodType(Object.class, Object[].class);
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> type;
    private final RecordComponent[] components;
    private final MethodHandle[] accessors;

    RecordParts(Class<?> type) {
        this.type = type;
        components = type.getRecordComponents();
        accessors = new MethodHandle[components.length];
        for (int index = 0; index < components.length; index++) {
            accessors[index] = accessor(components[index].getAccessor());
        }
    }

    RecordComponent[] components() {
        return components;
    }

    int size() {
        return accessors.length;
    }

    Object get(Object record, int index) {
        try {
            return (Object) accessors[index].invokeExact(record);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable checked) {
            throw new IllegalStateException(type.getName() + " cannot be taken apart", checked);
        }
    }

    /** What makes a record of the values of all its components. */
    MethodHandle constructor() {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = open(type.getDeclaredConstructor(types));
            return LOOKUP.unreflectConstructor(constructor)
                    .asSpreader(Object[].class, types.length)
                    .asType(MAKE);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(type.getName() + " cannot be put together", notOurs);
        }
    }

    private MethodHandle accessor(Method method) {
        try {
            return LOOKUP.unreflect(open(method)).asType(GET);
        } catch (IllegalAccessException notOurs) {
            throw new IllegalStateException(type.getName() + " cannot be taken apart", notOurs);
        }
    }

    /** Records of other rooms may be private. */
    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
