package org.leadershipcatalogue.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;

class PropertiesParserTest {

    private static final int RANDOM_INPUTS = 50_000;
    private static final String ALPHABET = "ab =:\\\\\\#!\n\n\r\t\fun041é";

    private static final Pattern LONE_BACKSLASH = Pattern.compile("(^|[\r\n])[ \t\f]*\\\\(\r\n|[\r\n])?\\z");

    private final Findings findings = new Findings();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a=b",
                "a = b ",
                "a:b",
                "a b",
                "a : = b",
                "a",
                "=b",
                "# a=b\n! c=d\na=b",
                "a=b\\\n  c\\\r\n\td",
                "a=b\\\n# no comment",
                "a\\=b\\:c\\ d=e",
                "a=\\u00e9\\t\\n\\r\\f\\q",
                "a=b\\\\\nc=d",
                "a=b\\\n\nc=d",
                "\\\n# a comment\na=b",
                "\\\n\n",
                "\\\n  ",
                "a=b\\",
                "a=b\rc=d\r\ne=f",
                "  \f a=b",
                "a=1\na=2",
                "\\#a=b",
                "é=“ü”"
            })
    void readsWhatTheJdkReads(String text) throws IOException {
        assertEquals(jdks(text), Optional.of(ours(text)));
    }

    @Test
    void readsWhatTheJdkReadsFromRandomInputs() throws IOException {
        Random random = new Random(28_09_2023);
        int refused = 0;
        for (int trial = 0; trial < RANDOM_INPUTS; trial++) {
            String text = randomText(random);
            Optional<Map<String, String>> expected = jdks(text);
            Findings found = new Findings();
            Map<String, String> actual = lastOfEach(new PropertiesParser(found).parse("x", text));
            assertEquals(expected.isEmpty(), found.hasErrors(), text);
            expected.ifPresent(same -> assertEquals(same, actual, text));
            refused += expected.isEmpty() ? 1 : 0;
        }
        assertNotEquals(0, refused, "some inputs should have had a malformed escape");
        assertTrue(refused < RANDOM_INPUTS / 2, "most inputs should have been compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\\n", "\\\r\n", "a=b\n  \\\n"})
    void takesABackslashAloneInTheLastLineForNothing(String text) {
        assertEquals(text.startsWith("a") ? Map.of("a", "b") : Map.of(), ours(text));
    }

    @Test
    void knowsThePlaceOfEveryKeyAndValue() {
        List<Property> properties = new PropertiesParser(findings).parse("jbake.properties", """
                # the site
                site.title = A \\
                    title
                  site.host\\
                  : x
                empty
                """);

        assertEquals(
                List.of(
                        "site.title=A title jbake.properties:2:1 jbake.properties:2:14",
                        "site.host=x jbake.properties:4:3 jbake.properties:5:5",
                        "empty= jbake.properties:6:1 jbake.properties:6:6"),
                properties.stream()
                        .map(property -> property.key() + "=" + property.value() + " " + property.keyAt() + " "
                                + property.valueAt())
                        .toList());
    }

    @Test
    void refusesAnEscapeThatIsNoCharacter() {
        new PropertiesParser(findings).parse("jbake.properties", "a = C:\\users\n");

        assertEquals(
                """
                jbake.properties:1:7: error: “\\users” is not a character: \\u and four hexadecimal digits were expected [unknown-setting]
                  write the character itself, or two backslashes where one is meant""",
                String.join(
                        "\n", findings.sorted().stream().map(Finding::toString).toList()));
    }

    private Map<String, String> ours(String text) {
        return lastOfEach(new PropertiesParser(findings).parse("x", text));
    }

    private static Map<String, String> lastOfEach(List<Property> properties) {
        Map<String, String> last = new HashMap<>();
        properties.forEach(property -> last.put(property.key(), property.value()));
        return last;
    }

    /** What the JDK reads, or empty when it refuses the text. */
    private static Optional<Map<String, String>> jdks(String text) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return Optional.of(read);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(24); length > 0; length--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return LONE_BACKSLASH.matcher(text).find() ? text.append("x").toString() : text.toString();
    }
}
