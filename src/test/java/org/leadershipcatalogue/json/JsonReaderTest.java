package org.leadershipcatalogue.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsWhatIsWritten() throws JsonReader.Malformed {
        Object value = List.of(
                Map.of("text", "“a”\n\t\u2028\"\\"), 7L, true, List.of(), Map.of(), Collections.singletonList(null));

        assertEquals(value, JsonReader.read(Json.write(value)));
        assertEquals(value, JsonReader.read(Json.writeCompact(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "-3", "1e5", "123456789012345678901234567890"})
    void keepsNumbersAsTheyAre(String number) throws JsonReader.Malformed {
        assertEquals(new BigDecimal(number), new BigDecimal(String.valueOf(JsonReader.read(number))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.",
                "+1",
                "NaN",
                "tru",
                "\"a",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "[1] 2",
                "'a'",
                "{a:1}",
                "1e99999"
            })
    void refusesWhatIsNoJson(String text) {
        assertThrows(JsonReader.Malformed.class, () -> JsonReader.read(text));
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThrows(JsonReader.Malformed.class, () -> JsonReader.read("[".repeat(100_000)));
    }

    @Test
    void saysAtWhichCharacterItStopped() {
        JsonReader.Malformed malformed =
                assertThrows(JsonReader.Malformed.class, () -> JsonReader.read("{\"a\": nothing}"));

        assertEquals("a value expected at character 7", malformed.getMessage());
    }
}
