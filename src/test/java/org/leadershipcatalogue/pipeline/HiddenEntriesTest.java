package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.SeededEntries;
import org.leadershipcatalogue.testing.SiteCase;

/** Of entries that visitors do not see, nothing stands in any file of a site, whatever it is. */
class HiddenEntriesTest {

    private static final Pattern FOLDED = Pattern.compile("\r\n[ \t]");

    @TempDir
    private static Path folder;

    private static SeededEntries draft = new SeededEntries("draft", 2035, ":jbake-status: draft\n");
    private static SeededEntries later = new SeededEntries("later", 2045, ":publish-on: 2 June 2023\n");
    private static SeededEntries gone = new SeededEntries("gone", 2055, ":expire-on: 1 June 2023\n");
    private static SiteCase site;

    @BeforeAll
    static void write() {
        site = SiteCase.in(folder);
        FileTree.read(Path.of("templates")).writeTo(site.source().resolve("templates"));
        FileTree.read(Path.of("assets")).writeTo(site.source().resolve("assets"));
        for (EntryType type : EntryType.values()) {
            String path = type.folder().isEmpty() ? "about/seen" : type.folder() + "/seen";
            site.file("content/" + path + ".adoc", seen(type));
        }
        List.of(draft, later, gone).forEach(entries -> entries.addTo(site));
    }

    private static String seen(EntryType type) {
        String own = switch (type) {
            case PROGRAMME -> ":run-by: seen\n:audiences: seen\n:starts: not known\n";
            case INITIATIVE -> ":scope: local\n:led-by: seen\n";
            case PUBLICATION -> ":kind: report\n";
            case EVENT -> ":starts: 5 June 2023\n";
            case ORGANISATION -> ":kind: network\n";
            case NEWS -> ":jbake-date: 2023-05-01\n";
            default -> "";
        };
        return "= Seen " + type.id() + "\n:summary: What visitors see.\n" + own;
    }

    private static BuiltSite built(String now) {
        BuiltSite built = site.now(now).build();
        assertTrue(built.result().isPublished(), () -> String.join("\n", built.findings()));
        return built;
    }

    @Test
    void areNowhere() {
        BuiltSite built = built("2023-06-01T22:59:00Z");

        assertEquals(List.of(), found(built, draft.traces()));
        assertEquals(List.of(), found(built, later.traces()));
        assertEquals(List.of(), missing(built, gone));
    }

    @Test
    void areThereFromTheirFirstDayUntilTheirLast() {
        BuiltSite built = built("2023-06-01T23:00:00Z");

        assertEquals(List.of(), found(built, draft.traces()));
        assertEquals(List.of(), missing(built, later));
        assertEquals(List.of(), found(built, gone.traces()));
    }

    @Test
    void areMarkedWhereTheyAreShownAllTheSame() throws IOException {
        SiteCase previewed = SiteCase.in(folder.resolve("previewed"));
        FileTree.read(site.source()).without("target").writeTo(previewed.source());
        BuiltSite built = previewed.now("2023-06-01T23:00:00Z").withDrafts().build();

        assertEquals("Draft – visitors do not see this page", mark(built, draft));
        assertEquals("Was shown until 1 June 2023 – visitors do not see this page", mark(built, gone));
        assertEquals("", mark(built, later));
        Document list = Jsoup.parse(built.text("programmes/index.html"));
        assertEquals(
                "Draft – visitors do not see this",
                list.select(card(draft)).select(".draft").text());
        assertEquals(1, list.select(card(later)).size());
        assertEquals("", list.select(card(later)).select(".draft").text());
    }

    private static String card(SeededEntries entries) {
        return ".card:has(a[href='/programmes/" + entries.slug(EntryType.PROGRAMME) + "/'])";
    }

    private static String mark(BuiltSite built, SeededEntries entries) {
        Document page =
                Jsoup.parse(built.text(SiteAddress.fileOf("/programmes/" + entries.slug(EntryType.PROGRAMME) + "/")));
        String robots = page.select("meta[name=robots]").attr("content");
        String mark = page.select(".draft-banner").text();
        assertEquals(mark.isEmpty() ? "" : "noindex", robots);
        return mark;
    }

    private static List<String> found(BuiltSite built, List<String> words) {
        List<String> found = new ArrayList<>();
        texts(built)
                .forEach((file, text) ->
                        words.stream().filter(text::contains).forEach(word -> found.add(file + ": " + word)));
        return found;
    }

    /** That a seed is found where it is to be found is what makes its absence worth something. */
    private static List<String> missing(BuiltSite built, SeededEntries entries) {
        String all = String.join("\n", texts(built).values());
        return entries.seeds().stream()
                .filter(seed -> !all.contains(seed))
                .map(HiddenEntriesTest::field)
                .distinct()
                .sorted()
                .toList();
    }

    private static String field(String seed) {
        return seed.replaceFirst("zqxj(?:draft|later|gone)", "");
    }

    /** Every file as text in small letters, its name included; calendars unfolded, copies unpacked. */
    private static SortedMap<String, String> texts(BuiltSite built) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : built.files().entrySet()) {
            byte[] bytes = file.getKey().endsWith(".gz") ? unpacked(file.getValue()) : file.getValue();
            String text =
                    FOLDED.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("");
            texts.put(file.getKey(), (file.getKey() + "\n" + text).toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    private static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
