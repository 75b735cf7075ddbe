package org.leadershipcatalogue.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leadershipcatalogue.testing.StandardCases;

class UrlTest {

    private static final String FAILURE = "failure";

    @TestFactory
    Stream<DynamicTest> isReadAsTheStandardSays() {
        return StandardCases.of(
                "url.txt", (base, input) -> parse(base, input).map(Url::href).orElse(FAILURE));
    }

    /** What has been serialised is parsed to itself. */
    @TestFactory
    Stream<DynamicTest> keepsWhatItHasWritten() {
        return StandardCases.of(
                "url.txt",
                (base, input) -> parse(base, input)
                        .flatMap(url -> Url.parse(url.href()))
                        .map(Url::href)
                        .orElse(FAILURE));
    }

    /** What is common to these cases is the encoding of the document. */
    @TestFactory
    Stream<DynamicTest> hasItsQueryInTheEncodingOfTheDocument() {
        Url base = Url.parse("https://example.org/").orElseThrow();
        return StandardCases.of(
                "encoding.txt",
                (charset, input) -> Url.parse(input, base, Charset.forName(charset))
                        .map(Url::href)
                        .orElse(FAILURE));
    }

    @Test
    void knowsItsParts() {
        Url url = Url.parse("https://u:p@example.org:8080/a%20b/?q#f").orElseThrow();

        assertEquals("https://example.org:8080", url.origin());
        assertEquals("/a b/", url.decodedPath());
        assertEquals(Optional.of("q"), url.query());
        assertEquals(Optional.of("f"), url.fragment());
        assertEquals(
                "https://u:p@example.org:8080/a%20b/?q", url.withoutFragment().href());
    }

    private static Optional<Url> parse(String base, String input) {
        return base.isEmpty() ? Url.parse(input) : Url.parse(base).flatMap(document -> Url.parse(input, document));
    }
}
