package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileUrlsTest {

    @Test
    void countsTheColumnsOfJsonInCharactersWhateverBytesTheyHave() {
        String json = "[\"é’\", \"http://a.org/\",\n \"\uD83D\uDE00\\\"\", \"http://b.org/\"]";
        assertEquals(List.of("1:9 http://a.org/", "2:11 http://b.org/"), read("a.json", json));
        assertEquals(List.of("1:9 http://a.org/", "2:11 http://b.org/"), read("a.json", "\uFEFF" + json));
        assertEquals(List.of("1:9 http://a.org/", "2:11 http://b.org/"), read("a.json", json, StandardCharsets.UTF_16));
    }

    @Test
    void countsBytesThatAreNoTextAsTheCharactersThatStandForThem() {
        assertEquals(
                List.of("1:9 http://a.org/"),
                read("a.json", "[\"éé\", \"http://a.org/\"]", StandardCharsets.ISO_8859_1));
    }

    @Test
    void decodesWhatIsEscapedInJson() {
        String json = "{\"u\\u0072l\": \"\\/a\\\"b\", \"x\": \"\\u0068ttp:\\/\\/a.org\\/\\\\\"}";
        assertEquals(List.of("1:15 /a\"b", "1:30 http://a.org/\\"), read("a.json", json));
    }

    @Test
    void readsWhatThereIsOfJsonThatBreaksOff() {
        assertEquals(
                List.of("1:2 http://a.org/", "1:19 http://b.org/\\"),
                read("a.json", "\"http://a.org/\", \"http://b.org/\\"));
        assertEquals(List.of(), read("a.json", "{\"url\": \""));
    }

    @Test
    void readsWhatAManifestLoads() {
        String manifest = "{\"name\": \"http://a.org/\",\n\"icons\": [{\"src\": \"b.png\"}], \"start_url\": \".\"}";
        assertEquals(List.of("2:20 b.png", "2:44 ."), read("site.webmanifest", manifest));
    }

    @Test
    void unfoldsTheLinesOfACalendar() {
        String calendar = """
                BEGIN:VCALENDAR
                SUMMARY:URL:http://no.org/
                URL:http://a.org/b
                 /c’s
                SOURCE;VALUE=URI
                \t:https://d.org/
                URLS:http://no.org/
                """.replace("\n", "\r\n");
        assertEquals(List.of("3:5 http://a.org/b/c’s", "5:18 https://d.org/"), read("a.ics", calendar));
        assertEquals(List.of("1:5 http://a.org/"), read("a.ics", "URL:http://a.org/"));
    }

    private static List<String> read(String file, String text) {
        return read(file, text, StandardCharsets.UTF_8);
    }

    private static List<String> read(String file, String text, Charset charset) {
        return FileUrls.read(file, text.getBytes(charset)).links().stream()
                .map(url -> url.line() + ":" + url.column() + " " + url.url())
                .toList();
    }
}
