package org.leadershipcatalogue.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.store.RecordPart;

/**
 * How templates see Java values. An empty {@link Optional} is missing, {@link Html} is put out as it is, and of objects
 * only the components of records and the questions of JBake's content store can be reached: no class, no constructor.
 */
final class TemplateObjects extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, RecordPart>> parts = new ConcurrentHashMap<>();

    TemplateObjects() {
        super(Configuration.VERSION_2_3_34);
        setMemberAccessPolicy(new OnlyQuestions());
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof Record record) {
            return new RecordModel(record, parts.computeIfAbsent(record.getClass(), RecordModel::parts), this);
        }
        return super.wrap(value);
    }

    private static final class OnlyQuestions implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return ContentStore.class.isAssignableFrom(method.getDeclaringClass())
                            && method.getName().startsWith("get");
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
