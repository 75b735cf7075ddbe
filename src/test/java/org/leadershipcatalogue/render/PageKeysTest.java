package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.config.LinkSettings;
import org.leadershipcatalogue.config.SiteConfig;
import org.leadershipcatalogue.document.Asset;
import org.leadershipcatalogue.document.Assets;
import org.leadershipcatalogue.document.StaticFile;

class PageKeysTest {

    private static final SortedMap<String, String> PROPERTIES = sorted("site.title", "A catalogue");
    private static final SortedMap<String, String> TEMPLATES = sorted("components/facts.ftlh", "<dl></dl>");
    private static final SiteView SITE = site("/", false);
    private static final String KEY = key(keys("program", PROPERTIES, TEMPLATES, assets("3f2a9c1b")));

    private static SortedMap<String, String> sorted(String name, String value) {
        SortedMap<String, String> sorted = new TreeMap<>();
        sorted.put(name, value);
        return sorted;
    }

    private static Assets assets(String hash) {
        Path file = Path.of("assets/css/site.css");
        Asset asset = new Asset(
                new StaticFile("assets/css/site.css", file, "/css/site.css"),
                "/css/site." + hash + ".css",
                Optional.empty(),
                new TreeSet<>());
        return new Assets(new TreeMap<>(Map.of("css/site.css", asset)));
    }

    private static PageKeys keys(
            String program, SortedMap<String, String> properties, SortedMap<String, String> templates, Assets assets) {
        URI host = URI.create("https://example.org");
        SiteConfig config = new SiteConfig(
                "A catalogue", "", host, "", "en-GB", "", new TreeMap<>(), LinkSettings.DEFAULT, properties);
        return new PageKeys(program, config, templates, assets);
    }

    private static SiteView site(String home, boolean isSearch) {
        return new SiteView(
                "A catalogue",
                "",
                "en-GB",
                home,
                "/",
                "/feed.xml",
                List.of(),
                new PageView.Link("Search", "/search/", isSearch, PageView.Link.UNCOUNTED),
                List.of());
    }

    private static PageView page(String summary) {
        PageView.Head head = new PageView.Head("", summary, "", true, Optional.empty(), Optional.empty());
        return new PageView(
                "programme",
                "",
                "",
                "Lead",
                summary,
                "/programmes/lead/",
                head,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String key(PageKeys keys) {
        return keys.of("programmes/lead/index.html", "programme", page("A course."), SITE);
    }

    @Test
    void areTheSameForTheSame() {
        assertEquals(KEY, key(keys("program", PROPERTIES, TEMPLATES, assets("3f2a9c1b"))));
    }

    @Test
    void changeWithWhatAllPagesAreMadeWith() {
        assertNotEquals(KEY, key(keys("other", PROPERTIES, TEMPLATES, assets("3f2a9c1b"))), "program");
        assertNotEquals(
                KEY, key(keys("program", sorted("site.title", "Other"), TEMPLATES, assets("3f2a9c1b"))), "property");
        assertNotEquals(
                KEY,
                key(keys("program", PROPERTIES, sorted("components/facts.ftlh", "<dl> </dl>"), assets("3f2a9c1b"))),
                "template");
        assertNotEquals(
                KEY,
                key(keys("program", PROPERTIES, sorted("components/other.ftlh", "<dl></dl>"), assets("3f2a9c1b"))),
                "name of a template");
        assertNotEquals(KEY, key(keys("program", PROPERTIES, TEMPLATES, assets("00000000"))), "asset");
    }

    @Test
    void changeWithThePage() {
        PageKeys keys = keys("program", PROPERTIES, TEMPLATES, assets("3f2a9c1b"));
        String file = "programmes/lead/index.html";
        assertNotEquals(KEY, keys.of("programmes/index.html", "programme", page("A course."), SITE), "file");
        assertNotEquals(KEY, keys.of(file, "event", page("A course."), SITE), "type");
        assertNotEquals(KEY, keys.of(file, "programme", page("Another."), SITE), "page");
        assertNotEquals(KEY, keys.of(file, "programme", page("A course."), site("/x/", false)), "site");
        assertNotEquals(KEY, keys.of(file, "programme", page("A course."), site("/", true)), "the list it belongs to");
    }
}
