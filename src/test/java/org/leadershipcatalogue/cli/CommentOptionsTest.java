package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentOptionsTest {

    /** It stands in a link of the comment, which nothing in it may end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "preview/7/",
                "javascript:alert(1)//",
                "https://example.org/preview/7",
                "https://example.org/x)[y](/",
                "https://example.org/?a=/"
            })
    void refusesAPreviewThatCannotBeLinked(String url) {
        StringWriter err = new StringWriter();
        int exitCode = Main.run(
                new String[] {"review", "no-base", "no-head", "--preview-url", url},
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Map.of());

        assertEquals(3, exitCode);
        assertEquals(
                "“" + url + "” is not where a preview can be; write it as in https://example.org/preview/7/.",
                err.toString().strip());
    }
}
