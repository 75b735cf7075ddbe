package org.leadershipcatalogue.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.SetupException;

class ConfigReaderTest {

    private static final String WAY_OUT = "\n  change the value, or remove the line to have the default";

    @TempDir
    private Path source;

    private final Findings findings = new Findings();

    @BeforeEach
    void makeTheFolders() throws Exception {
        Files.createDirectories(source.resolve("content"));
        Files.createDirectories(source.resolve("templates"));
    }

    @Test
    void hasADefaultForEverySetting() throws Exception {
        SiteConfig config = read("");

        assertEquals("Leadership catalogue", config.title());
        assertEquals("", config.description());
        assertEquals("http://localhost/programmes/", config.url("/programmes/"));
        assertEquals("", config.basePath());
        assertEquals("en-GB", config.language());
        assertEquals("", config.editUrl());
        assertEquals(
                "{audience=term.ftlh, error404=error404.ftlh, event=event.ftlh, events=events.ftlh, home=home.ftlh,"
                        + " initiative=initiative.ftlh, list=list.ftlh, news=news.ftlh, organisation=organisation.ftlh,"
                        + " page=page.ftlh, place=place.ftlh, programme=programme.ftlh, publication=publication.ftlh,"
                        + " redirect=redirect.ftlh, region=term.ftlh, search=search.ftlh, topic=term.ftlh}",
                config.templates().toString());
        assertEquals("", printed());
    }

    @Test
    void readsEverySetting() throws Exception {
        SiteConfig config = read("""
                site.title = London’s catalogue
                site.description: Programmes for school leaders.
                site.host https://example.org:8443/catalogue/
                site.language = cy-gb
                site.edit.url = https://example.com/edit/main
                template.topic.file = topic.ftlh
                """);

        assertEquals("London’s catalogue", config.title());
        assertEquals("Programmes for school leaders.", config.description());
        assertEquals(URI.create("https://example.org:8443"), config.host());
        assertEquals("/catalogue", config.basePath());
        assertEquals("https://example.org:8443/catalogue/news/", config.url("/news/"));
        assertEquals("https://example.org:8443/catalogue/100%25%20%5Bold%5D.pdf", config.url("/100% [old].pdf"));
        assertEquals("cy-GB", config.language());
        assertEquals("https://example.com/edit/main/", config.editUrl());
        assertEquals("topic.ftlh", config.templates().get("topic"));
        assertEquals("cy-gb", config.properties().get("site.language"));
        assertEquals("", printed());
    }

    @Test
    void acceptsAByteOrderMarkAndWindowsLineEnds() throws Exception {
        assertEquals(
                "A", read("\uFEFFsite.title = A\r\nsite.description = B\r\n").title());
        assertEquals("", printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site.titel|did you mean site.title?",
                "template.programe.file|did you mean template.programme.file?",
                "template.masterindex.file|it has no effect here: remove the line",
                "db.store|it has no effect here: remove the line",
                "asciidoctor.option.safe|it has no effect here: remove the line",
                "colour|use one of: links.minutes, links.ports, site.description, site.edit.url, site.host, "
                        + "site.language, site.title, links.ignore.<name>, template.<kind>.file"
            })
    void offersAWayOutOfAnUnknownKey(String key, String wayOut) throws Exception {
        read("# settings\n  " + key + " = x\n");

        assertEquals(
                "jbake.properties:2:3: error: the key “" + key + "” is not known [unknown-key]\n  " + wayOut,
                printed());
    }

    @Test
    void namesBothLinesOfARepeatedKeyAndKeepsTheFirst() throws Exception {
        SiteConfig config = read("site.title = A\n\nsite.title = B\n");

        assertEquals("A", config.title());
        assertEquals("""
                jbake.properties:3:1: error: the key “site.title” of line 1 is given again in line 3 [repeated-key]
                  keep one of the two lines""", printed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https://",
                "https://user@example.org",
                "https://example.org/?q",
                "https://example.org/#top",
                "https://example.org/a//b",
                "https://example.org/../b",
                "https://example.org/a%20b",
                "https://exa mple.org",
                "/catalogue"
            })
    void refusesAHostThatIsNotAPlainWebAddress(String host) throws Exception {
        SiteConfig config = read("site.host = " + host);

        assertEquals(URI.create("http://localhost"), config.host());
        assertEquals(
                "jbake.properties:1:13: error: site.host cannot be “" + host
                        + "”: an address such as https://example.org/catalogue was expected [unknown-setting]"
                        + WAY_OUT,
                printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "en_GB", "x-own", "e", "en-", "en-GB-a"})
    void refusesALanguageThatIsNotATag(String language) throws Exception {
        assertEquals("en-GB", read("site.language=" + language).language());
        assertEquals(
                "jbake.properties:1:15: error: site.language cannot be “" + language
                        + "”: a language tag such as en-GB or cy was expected [unknown-setting]" + WAY_OUT,
                printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.ftlh", "a/b.ftlh", "page.ftl", ".ftlh", "/etc/x.ftlh", "a\\\\b.ftlh"})
    void refusesATemplateThatIsNotAFileOfItsFolder(String file) throws Exception {
        assertEquals("page.ftlh", read("template.page.file=" + file).templates().get("page"));
        assertEquals(
                "jbake.properties:1:20: error: template.page.file cannot be “" + file.replace("\\\\", "\\")
                        + "”: the name of a file in templates/ that ends in .ftlh was expected [unknown-setting]"
                        + WAY_OUT,
                printed());
    }

    @Test
    void refusesAnEmptyTitleAndOneOfTwoLines() throws Exception {
        read("site.title =\nsite.description = a\\nb\nsite.edit.url = http://example.org\n");

        assertEquals(
                "jbake.properties:1:13: error: site.title has no value: the name of the site, on one line was expected"
                        + " [unknown-setting]" + WAY_OUT
                        + "\njbake.properties:2:20: error: site.description cannot be “a\uFFFDb”: a sentence about the"
                        + " site, on one line was expected [unknown-setting]" + WAY_OUT
                        + "\njbake.properties:3:17: error: site.edit.url cannot be “http://example.org”: an address"
                        + " that begins with https:// was expected [unknown-setting]" + WAY_OUT,
                printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "templates"})
    void needsItsFolders(String folder) throws Exception {
        Files.delete(source.resolve(folder));

        assertEquals("The folder “" + source.resolve(folder) + "” does not exist.", refusal(""));
        Files.createFile(source.resolve(folder));
        assertEquals("“" + source.resolve(folder) + "” is not a folder.", refusal(""));
    }

    @Test
    void needsTheSourceFolder() {
        Path missing = source.resolve("missing");

        assertEquals("The folder “" + missing + "” does not exist.", refusal(missing));
    }

    @Test
    void needsItsFile() throws Exception {
        Path file = source.resolve("jbake.properties");

        assertEquals("The file “" + file + "” does not exist.", refusal(source));
        Files.createDirectory(file);
        assertEquals("“" + file + "” is not a plain file.", refusal(source));
        Files.delete(file);
        Files.createSymbolicLink(file, Files.writeString(source.resolve("secret"), "password=x"));
        assertEquals("“" + file + "” is not a plain file.", refusal(source));
    }

    @Test
    void needsUtf8() throws Exception {
        Path file = source.resolve("jbake.properties");
        Files.write(file, "site.title = Café".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals("The file “" + file + "” is not written in UTF-8.", refusal(source));
    }

    private SiteConfig read(String properties) throws Exception {
        Files.writeString(source.resolve("jbake.properties"), properties);
        return new ConfigReader(findings).read(source);
    }

    private String refusal(String properties) throws Exception {
        Files.writeString(source.resolve("jbake.properties"), properties);
        return refusal(source);
    }

    private String refusal(Path folder) {
        return String.valueOf(assertThrows(SetupException.class, () -> new ConfigReader(findings).read(folder))
                .getMessage());
    }

    private String printed() {
        return String.join(
                "\n", findings.sorted().stream().map(Finding::toString).toList());
    }
}
