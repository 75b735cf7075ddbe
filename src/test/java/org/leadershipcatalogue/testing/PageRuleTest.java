package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRuleTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'"><title>Lead a team</title><script src="/js/search.js"></script>
            <script type="application/ld+json">{}</script></head>
            <body>
            <h1 id="top">Lead a team</h1>
            <h2 id="who">Who it is for</h2>
            <p><a href="/about/">About</a> <a href="/"><img src="/home.png" alt="Home"></a></p>
            </body>
            </html>
            """;

    @Test
    void soundPageBreaksNoRule() {
        assertEquals(List.of(), broken(PAGE));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            HAS_ONE_MAIN_HEADING       | <h2 id="who">Who it is for</h2> | <h1>Who it is for</h1>
            HAS_ONE_MAIN_HEADING       | <h1 id="top">Lead a team</h1>   | <p>Lead a team</p>
            HAS_WORDS_IN_EVERY_HEADING | Who it is for                   | <br>
            SAYS_ITS_LANGUAGE          | <html lang="en-GB">             | <html>
            SAYS_ITS_LANGUAGE          | <html lang="en-GB">             | <html lang="de">
            USES_AN_ID_ONCE            | <h2 id="who">                   | <h2 id="top">
            HAS_WORDS_FOR_EVERY_IMAGE  | <a href="/"><img src="/home.png" alt="Home"> | <img src="/home.png">
            HAS_WORDS_IN_EVERY_LINK    | alt="Home"                      | alt=""
            HAS_WORDS_IN_EVERY_LINK    | >About<                         | > <
            HAS_NO_MARK_OF_THE_BUILD   | <a href="/about/">              | <a href="/about/" data-lc-at="1">
            HAS_NO_SCRIPT_IN_LINE      | <script src="/js/search.js">    | <script>
            HAS_NO_SCRIPT_IN_LINE      | href="/about/"                  | href="javascript:alert()"
            HAS_NO_EVENT_HANDLER       | <p>                             | <p onclick="alert()">
            HAS_NO_STYLE_IN_LINE       | <p>                             | <p style="color: red">
            HAS_NO_STYLE_IN_LINE       | </head>                         | <style>p {}</style></head>
            HAS_A_STRICT_POLICY        | http-equiv="Content-Security-Policy" | name="policy"
            HAS_A_STRICT_POLICY        | 'none'                          | 'self'
            HAS_A_STRICT_POLICY        | img-src 'self'                  | style-src 'unsafe-inline'
            HAS_A_STRICT_POLICY        | img-src 'self'                  | img-src *
            """)
    void ruleIsBrokenByItsSeed(PageRule rule, String sound, String seed) {
        assertEquals(List.of(rule), broken(PAGE.replace(sound, seed)));
    }

    private static List<PageRule> broken(String html) {
        Document page = Jsoup.parse(html);
        return Arrays.stream(PageRule.values())
                .filter(rule -> !rule.faults(page).isEmpty())
                .toList();
    }
}
