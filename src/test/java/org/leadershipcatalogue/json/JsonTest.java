package org.leadershipcatalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void indentsByTwoSpacesAndKeepsTheOrderOfMembers() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("title", "A “quoted” title");
        value.put("line", 7);
        value.put("size", 5_000_000_000L);
        value.put("draft", false);
        value.put("topics", List.of("coaching", List.of()));
        value.put("at", Map.of());

        assertEquals("""
                {
                  "title": "A “quoted” title",
                  "line": 7,
                  "size": 5000000000,
                  "draft": false,
                  "topics": [
                    "coaching",
                    []
                  ],
                  "at": {}
                }""", Json.write(value));
    }

    @Test
    void leavesHtmlAlone() {
        assertEquals("\"<a href='/x'>&</a>\"", Json.write("<a href='/x'>&</a>"));
    }

    @Test
    void escapesWhatAReaderCouldTripOver() {
        assertEquals("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u2028\\u2029\"", Json.write("\"\\\n\r\t\0\u001F\u2028\u2029"));
    }

    @Test
    void escapesSurrogatesOnlyWhenTheyStandAlone() {
        assertEquals("\"\\ud83d 🎓 \\udf93\"", Json.write("\uD83D 🎓 \uDF93"));
    }

    @Test
    void isReadBackAsItWas() throws Exception {
        String everyCharacter =
                IntStream.rangeClosed(0, 0x2FFF).mapToObj(Character::toString).collect(Collectors.joining());
        Map<String, Object> value = Map.of(everyCharacter, List.of(everyCharacter, 1, true, Map.of("a", "b")));

        assertEquals(value, new ObjectMapper().readValue(Json.write(value), Map.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "value"})
    void refusesWhatItHasNoFormFor(String part) {
        Map<?, ?> map = part.equals("name") ? Map.of(1, "x") : Map.of("x", Instant.EPOCH);

        assertThrows(IllegalArgumentException.class, () -> Json.write(map));
    }
}
