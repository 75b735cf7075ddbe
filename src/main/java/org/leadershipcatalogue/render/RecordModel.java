package org.leadershipcatalogue.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.store.RecordPart;

/** A record as templates see it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModel {

    private final Record value;
    private final Map<String, RecordPart> parts;
    private final ObjectWrapper wrapper;

    /** @param parts those of the record's class */
    RecordModel(Record value, Map<String, RecordPart> parts, ObjectWrapper wrapper) {
        this.value = value;
        this.parts = parts;
        this.wrapper = wrapper;
    }

    /** The components of a class of records by name. */
    static Map<String, RecordPart> parts(Class<?> type) {
        Map<String, RecordPart> parts = new HashMap<>();
        RecordPart.of(type).forEach(part -> parts.put(part.name(), part));
        return parts;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        RecordPart part = parts.get(name);
        return part == null ? null : wrapper.wrap(part.of(value));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
