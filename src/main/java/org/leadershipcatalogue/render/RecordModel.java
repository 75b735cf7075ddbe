package org.leadershipcatalogue.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModel {

    private final Record value;
    private final Map<String, Method> accessors;
    private final ObjectWrapper wrapper;

    /** @param accessors those of the record's class */
    RecordModel(Record value, Map<String, Method> accessors, ObjectWrapper wrapper) {
        this.value = value;
        this.accessors = accessors;
        this.wrapper = wrapper;
    }

    /** The accessors of a class of records by name; they are open, so that who asks is not looked up at each question. */
    static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
        return accessors;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = accessors.get(name);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the component " + name + " of " + value.getClass() + " cannot be read", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
