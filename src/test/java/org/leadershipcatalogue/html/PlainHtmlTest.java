package org.leadershipcatalogue.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHtmlTest {

    private static final Path EXAMPLES = Path.of("src/test/resources");
    /** Shared by all tests, as they are by the pages of a site: most tags have been met before. */
    private static final PlainTags TAGS = new PlainTags(new SharedUrls());

    private static final int PAGES = Integer.getInteger("plain.pages", 20_000);
    private static final int MOST_PIECES = 12;

    /** Pieces of pages, of which any row may be a page; many of them do not belong where they come to stand. */
    private static final List<String> PIECES = List.of(
            "<!doctype html>",
            "<html lang=en>",
            "<head>",
            "<title>A &amp; B</title>",
            "<base href=/b/>",
            "<body id=body>",
            "<h1>",
            "</h1>",
            "<p id='p'>",
            "</p>",
            "<a href=\"/x?a=1&amp;b=2&copy=3\">",
            "<A HREF=Y.html NAME=n >",
            "</a>",
            "<img src=i.png alt='> \" <'>",
            "<img src=/j.png / >",
            "<br/>",
            "<b id=bold>",
            "</b>",
            "<div id=d>",
            "</div>",
            "<table><tr><td background=t.png>",
            "</table>",
            "<form action=/f>",
            "</form>",
            "<svg id=s>",
            "<svg/>",
            "<use href='#s'/>",
            "</svg>",
            "<style>a{background:url(s.png)}</style>",
            "<script src=a.js>if (a < b) '</div>'</script>",
            "<script type=application/ld+json>{\"url\": \"https://example.org/x\"}</script>",
            "<textarea id=t><a href=not></textarea>",
            "<template><i id=never></i></template>",
            "<template id=t>",
            "</template>",
            "<select name=s>",
            "<option id=o>",
            "</select>",
            "<noscript><img src=n.png></noscript>",
            "<select><option value=1><a href=lost></select>",
            "<map name=m><area href=area></map>",
            "<meta property=og:image content=/og.png>",
            "<!-- <a href=comment> -->",
            "<!--><a href=late>-->",
            "<![CDATA[<a href=cdata>]]>",
            "</p a='>'>",
            "1 < 2 & 3 > 2",
            "<?php echo '<a href=php>' ?>",
            "<a href=\"open");

    @Test
    void readsTheExamplesAsTheParserDoes() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            long plain = pages.stream().filter(PlainHtmlTest::isReadAlike).count();
            assertTrue(plain > pages.size() / 2, plain + " of " + pages.size() + " pages were read");
        }
    }

    private static boolean isReadAlike(Path file) {
        try {
            return isReadAlike(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page is plain; if it is, what is read of it is what the parser reads. */
    private static boolean isReadAlike(String html, String name) {
        Optional<PageElements> read = read(html);
        read.ifPresent(elements -> assertEquals(told(PageElements.of(Jsoup.parse(html))), told(elements), name));
        return read.isPresent();
    }

    private static Optional<PageElements> read(String html) {
        return PageElements.ofPlain(html.getBytes(StandardCharsets.UTF_8), TAGS, new PlainWords(false));
    }

    private static String told(PageElements elements) {
        return Stream.of(
                        elements.title(),
                        elements.language(),
                        elements.base(),
                        elements.mainHeadings(),
                        elements.ids(),
                        elements.repeatedIds(),
                        elements.maps(),
                        elements.urls(),
                        elements.imagesWithoutText())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<A HREF=\" /x \" ID=y>",
                "<a href=/x/>",
                "<a href='x?a=1&amp;b=2&copy=3&copy;'>",
                "<a\nhref\n=\n'x'\nid>",
                "<a href='a>b' title=\"<a href=no>\">",
                "<title>One\n &amp; <two></title>",
                "<script>'<a href=no>'</script><a href=yes>",
                "<script>a</scripts><a href=no></script >",
                "<style>a::after{content:'</p>';background:url(x)}</style>",
                "<!-- <a href=no> -- > --><a href=yes>",
                "<svg><title>A <a href=yes></a></title><use href=#u></svg>",
                "1 < 2, <3, <a href=yes>",
                "<img src=x><img alt src=y>",
                "<h1>a</h1><h1 id=b>",
                "<template><a id=x href=x></a></template><a id=y>",
                "<template><template><b id=x></b></template><i id=y></i></template><u id=z>",
                "<template><b id=x>",
                "<table><template><tr id=a></template><tr><td id=b></table>",
                "<select id=s><optgroup label=a><option value=1 id=o>One</option></optgroup></select><a href=x>",
                "é<a id=é href=é>",
            })
    void readsThisAsTheParserDoes(String html) {
        assertTrue(isReadAlike(html, html), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"x",
                "<a href='x>",
                "<a href=x",
                "<a href=a href=b>",
                "<a href=x\"y>",
                "<a href=>",
                "<a \"href=x>",
                "<a href=x><a href=y>",
                "<br / class=x>",
                "</p class='>'>",
                "</>",
                "<?xml?>",
                "<![CDATA[<a href=x>]]>",
                "<!--><a href=x>",
                "<!-- --!><a href=x>",
                "<!-- ",
                "<script>",
                "<script><!-- <script></script> <a href=no> --></script>",
                "<svg><style>a</style></svg>",
                "<svg><p><title>x</title></svg>",
                "</svg><svg><title><a href=x></title>",
                "<html lang=en><html lang=de>",
                "<body id=a><body id=b>",
                "<select><a href=x></select>",
                "</template><a href=x>",
                "<template><html lang=de></template>",
                "<template><col><a href=x></template>",
                "<template><b id=x><table><tr><td></template><p>bold",
                "<select><template><a href=x></template></select>",
                "<noscript><a href=x></noscript>",
                "<iframe><a href=x></iframe>",
                "<image src=x>",
                "<math><a href=x></math>",
                "<plaintext><a href=x>",
            })
    void leavesToTheParser(String html) {
        assertEquals(Optional.empty(), read(html).map(PlainHtmlTest::told), html);
    }

    /** More tags than are remembered, and two whose numbers are the same. */
    @Test
    void tellsTagsApartThatItHasMet() {
        String many =
                IntStream.range(0, 40_000).mapToObj("<img src=i%d>"::formatted).collect(Collectors.joining());
        for (String html : List.of(many, "<img src=Aa><img src=BB><img src=Aa>", many)) {
            assertTrue(isReadAlike(html, html));
        }
    }

    @Test
    void missesNothingThatTheParserFinds() {
        Random random = new Random(5);
        int plain = 0;
        for (int page = 0; page < PAGES; page++) {
            String html = IntStream.range(0, 1 + random.nextInt(MOST_PIECES))
                    .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            Optional<PageElements> read = read(html);
            plain += read.isPresent() ? 1 : 0;
            read.ifPresent(elements -> assertEquals(Set.of(), missed(html, elements), html));
        }
        assertTrue(plain > PAGES / 10, plain + " pages were read");
    }

    private static Set<Object> missed(String html, PageElements elements) {
        PageElements parsed = PageElements.of(Jsoup.parse(html));
        Set<Object> missed = new HashSet<>(parsed.urls());
        missed.addAll(parsed.ids());
        missed.addAll(parsed.maps());
        elements.urls().forEach(missed::remove);
        missed.removeAll(elements.ids());
        missed.removeAll(elements.maps());
        return missed;
    }
}
