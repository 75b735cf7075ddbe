package org.leadershipcatalogue.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class LibrariesTest {

    private final SortedMap<String, String> texts = new Libraries().texts();

    @Test
    void publishesEachScriptWithItsLicence() {
        assertEquals(List.of("js/lib/lunr.js", "js/lib/lunr.licence.txt"), List.copyOf(texts.keySet()));
        assertTrue(texts.getOrDefault("js/lib/lunr.licence.txt", "").contains("Permission is hereby granted"));
    }

    /** SearchTest imports it in a browser. */
    @Test
    void makesModulesOfScripts() {
        String script = texts.getOrDefault("js/lib/lunr.js", "");

        assertTrue(script.startsWith("const exports = {};"), script);
        assertTrue(script.endsWith("export default module.exports;\n"));
        assertTrue(script.contains("@license MIT"));
    }
}
