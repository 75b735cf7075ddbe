package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewPageTest {

    private static final String BAND = "<aside class=\"preview-band\" aria-label=\"Preview\">"
            + "Preview of a proposed change, not the published catalogue</aside>";

    private static String body(String sent) {
        String page = PreviewPage.of("<!DOCTYPE html><title>A</title><body>" + sent, "a/index.html", "/base");
        return page.substring(page.indexOf("<body>") + "<body>".length(), page.indexOf(BAND + "</body>"));
    }

    @Test
    void itsHeadSaysFirstWhatMayNotRun() {
        assertEquals("""
                <!doctype html><html lang="cy"><head>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; font-src 'self'; form-action 'self'; img-src 'self'; media-src 'self'; script-src 'none'; style-src 'self'">
                <meta charset="utf-8">
                <meta name="robots" content="noindex, nofollow">
                <title>Preview: Caf&eacute; &lt;b&gt;</title>
                <link rel="stylesheet" href="../preview-band.css">
                <meta name="viewport" content="width=device-width">
                <link rel="stylesheet" href="../site.css"></head><body class="page wide"><p>Words</p>%s</body></html>
                """.formatted(BAND).replace("&eacute;", "é"), PreviewPage.of("""
                <!-- <script> --><html lang="cy" onclick="x()"><head>
                <meta charset="utf-7"><meta name="robots" content="all"><meta http-equiv="refresh" content="0; url=/x/">
                <title>Café &lt;b&gt;</title><base href="https://evil.example/">
                <meta name="viewport" content="width=device-width"><link rel="preload" as="script" href="x.js">
                <link rel="stylesheet" href="/site.css" onload="x()"><script src="x.js"></script>
                </head><body class="page wide" onload="x()"><p>Words</p></body></html>
                """.strip(), "a/index.html", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a<script>x()</script>b</p>                        | <p>ab</p>
            <p>a<noscript><b>c</b></noscript></p>                | <p>a<b>c</b></p>
            <noscript><p title='</noscript><script>x()</script>'>| <p title="&lt;/noscript&gt;&lt;script&gt;x()&lt;/script&gt;"></p>
            <p onclick='x()' OnFocus=x() id=a>a</p>              | <p id="a">a</p>
            <a href='javascript:x()'>a</a>                       | <a>a</a>
            <a href=' JaVa&#10;Script&colon;x()'>a</a>           | <a>a</a>
            <a href='data:text/html,x'>a</a>                     | <a>a</a>
            <a href='https://example.org/' ping='//p/'>a</a>     | <a href="https://example.org/">a</a>
            <iframe src='/x/'></iframe><object data='x'></object>| ''
            <form action='https://evil.example/'><input></form>  | <form><input></form>
            <form action='/search/'><button formaction='//e/'>a</button></form> | <form action="/search/"><button>a</button></form>
            <p popover id=a>a</p><button popovertarget=a>b</button>| <p id="a">a</p><button>b</button>
            <dialog id=a>a</dialog><button command=show-modal commandfor=a>b</button>| <dialog id="a">a</dialog><button command="show-modal">b</button>
            <p>a<!-- b -->c</p>                                  | <p>ac</p>
            <p style='position:fixed'>a</p><style>p{}</style>    | <p>a</p>
            <meta http-equiv=refresh content='0;url=//e/'><p>a</p>| <p>a</p>
            <svg><a xlink:href='javascript:x()'><path /></a></svg>| <svg><a><path /></a></svg>
            <svg><animate attributeName='href' to='x' /><path /></svg>| <svg><path /></svg>
            <svg><script>x()</script><foreignObject><b>a</b></foreignObject></svg>| <svg></svg>
            <math><mi href='javascript:x()'>a</mi></math>        | ''
            <template><script>x()</script></template>            | ''
            <xmp><script>x()</script></xmp>                      | ''
            <a href='/base/x/#y'>a</a><img src='/base/'>         | <a href="../x/#y">a</a><img src="../">
            <a href='/bases/'>a</a><a href='//base/'>b</a>       | <a href="/bases/">a</a><a href="//base/">b</a>
            <a href='webcal://example.org/calendar.ics'>a</a>    | <a href="webcal://example.org/calendar.ics">a</a>
            <textarea></textarea><b>a</b>                        | <textarea></textarea><b>a</b>
            """)
    void nothingIsLeftThatRuns(String sent, String shown) {
        assertEquals(shown, body(sent).strip());
    }

    @Test
    void framesetsBecomeAnEmptyPage() {
        String page =
                PreviewPage.of("<frameset onload='x()'><frame src='javascript:x()'></frameset>", "index.html", "");

        assertTrue(page.endsWith(BAND + "</body></html>\n"), page);
    }

    /** What is read back from the page is what was written: no tag hides in an attribute, a text or a name. */
    @Test
    void itIsReadBackAsItWasWritten() {
        String sent =
                "<p title='--><script>x()</script>'>&lt;script&gt;</p><svg><title><b>a</b></title></svg><select><b>";
        String page = PreviewPage.of("<title>A</title><body>" + sent, "index.html", "");

        assertEquals(
                page.replace("Preview: ", "Preview: Preview: ").replace(BAND, BAND + BAND),
                PreviewPage.of(page, "index.html", "")
                        .replace("<link rel=\"stylesheet\" href=\"./preview-band.css\">\n<link", "<link"));
    }
}
