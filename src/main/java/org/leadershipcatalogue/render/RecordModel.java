package org.leadershipcatalogue.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModel {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private final Record value;
    private final ObjectWrapper wrapper;

    RecordModel(Record value, ObjectWrapper wrapper) {
        this.value = value;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Method accessor = ACCESSORS.get(value.getClass()).get(name);
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
