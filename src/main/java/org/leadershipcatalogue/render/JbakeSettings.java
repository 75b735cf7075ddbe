package org.leadershipcatalogue.render;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.leadershipcatalogue.document.Lazy;

/** The settings of one bake, which are the same for all its pages: JBake asks for all of them at each. */
final class JbakeSettings extends DefaultJBakeConfiguration {

    private final Lazy<Map<String, Object>> all = new Lazy<>(super::asHashMap);

    JbakeSettings(File source, CompositeConfiguration settings) {
        super(source, settings);
    }

    @Override
    public Map<String, Object> asHashMap() {
        return all.get();
    }
}
