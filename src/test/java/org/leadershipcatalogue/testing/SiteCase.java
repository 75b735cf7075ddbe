package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;

/**
 * A small real site in a folder of its own, built by the real pipeline:
 *
 * <pre>{@code
 * SiteCase.in(folder).file("content/programmes/a.adoc", "= Lead a team\n…").build().hasFinding("content/…");
 * }</pre>
 *
 * <p>It starts with an empty jbake.properties and templates that show title and body; files given later replace those.
 */
public final class SiteCase {

    private static final Instant NOW = Instant.parse("2023-06-01T09:00:00Z");
    private static final List<String> TEMPLATES = List.of(
            "programme",
            "initiative",
            "publication",
            "event",
            "events",
            "organisation",
            "place",
            "term",
            "news",
            "page",
            "list",
            "home",
            "search",
            "error404",
            "redirect");
    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="${site.language}">
            <head><meta charset="utf-8"><title>${page.head.title}</title></head>
            <body><h1>${page.title}</h1>
            <#list page.facts as fact><p>${fact.label}: <#list fact.values as value>${value.text}<#sep>, </#list></p>
            </#list>
            <#list page.parts as part><#if part.timetable??><#list part.timetable.sessions as session><p id="${session.id}">${session.activity}</p></#list></#if>${part.html}
            </#list>
            <#if page.list??><#list page.list.items as item><p><a href="${item.card.href}">${item.card.title}</a></p></#list></#if>
            <#list page.groups as group><h2 id="${group.id}">${group.heading}</h2>
            <#list group.cards as card><p><a href="${card.href}">${card.title}</a></p></#list>
            </#list>
            </body>
            </html>
            """;

    /** The home page leads to all pages, so that none is without a link. */
    public static final String HOME = TEMPLATE.replace("</body>", """
            <#list published_content as entry><p><a href="${site.home}${entry.uri}">${entry.title}</a></p></#list>
            </body>""");

    private final Path source;
    private Instant now = NOW;
    private boolean withDrafts;

    private SiteCase(Path folder) {
        source = folder.resolve("site");
    }

    /** A site in a folder that the test owns. */
    public static SiteCase in(Path folder) {
        SiteCase site = new SiteCase(folder).file("jbake.properties", "").folder("content");
        TEMPLATES.forEach(name -> site.file("templates/" + name + ".ftlh", TEMPLATE));
        return site.file("templates/home.ftlh", HOME);
    }

    /** Adds or replaces a text file. */
    public SiteCase file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file of any bytes. */
    public SiteCase file(String path, byte[] bytes) {
        try {
            Path file = source.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public SiteCase folder(String path) {
        try {
            Files.createDirectories(source.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    public SiteCase now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public SiteCase withDrafts() {
        withDrafts = true;
        return this;
    }

    public Path source() {
        return source;
    }

    public Path output() {
        return source.resolve("target/site");
    }

    /** Builds the site. */
    public BuiltSite build() {
        BuildResult result = Builds.run(new BuildRequest(source, output(), now, withDrafts));
        return new BuiltSite(output(), result);
    }
}
