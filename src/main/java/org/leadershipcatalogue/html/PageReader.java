package org.leadershipcatalogue.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the bytes of a page of any origin in the encoding it names (HTML standard, 13.2.3.2). */
final class PageReader {

    private static final String DECLARATION = "meta[charset], meta[http-equiv=content-type]";
    private static final int BEGINNING = 1024;
    private static final char NOT_ASCII = '\uFFFD';

    private static final Pattern IS_UTF_8 = Pattern.compile("[\"']?utf-8[\"']? */?>");
    private static final String META = "<meta charset=";

    private final String file;
    private final byte[] bytes;
    private final Function<byte[], Optional<PageElements>> quick;
    private final boolean withPlaces;

    /**
     * @param quick reads what it can without a parser
     * @param withPlaces whether the lines and columns of URLs are wanted
     */
    PageReader(String file, byte[] bytes, Function<byte[], Optional<PageElements>> quick, boolean withPlaces) {
        this.file = file;
        this.bytes = bytes;
        this.quick = quick;
        this.withPlaces = withPlaces;
    }

    HtmlPage read() {
        return !isXml() && isUtf8() ? readUtf8() : readDeclared();
    }

    private HtmlPage readUtf8() {
        PageElements elements = quick.apply(bytes)
                .orElseGet(() -> PageElements.of(Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", parser())));
        return HtmlPage.of(file, "", elements, StandardCharsets.UTF_8, PageText.NONE);
    }

    private HtmlPage readDeclared() {
        Document document = document(Optional.empty());
        HtmlPage page = page(document);
        boolean isUndeclared = document.select(DECLARATION).isEmpty();
        Charset meant = isUndeclared && page.isGarbled() ? Charsets.undeclared() : Charsets.meant(document.charset());
        return meant.equals(document.charset()) ? page : page(document(Optional.of(meant)));
    }

    private HtmlPage page(Document document) {
        return HtmlPage.of(file, "", PageElements.of(document), document.charset(), PageText.NONE);
    }

    private boolean isXml() {
        return file.toLowerCase(Locale.ROOT).endsWith(".xhtml");
    }

    /** Whether it says so at once, as most do: neither a comment nor another declaration comes before that. */
    private boolean isUtf8() {
        String beginning = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.US_ASCII)
                .toLowerCase(Locale.ROOT);
        int value = beginning.indexOf("charset=") + "charset=".length();
        String before = beginning.substring(0, Math.min(value, beginning.length()));
        return before.endsWith(META)
                && !before.contains("<!--")
                && before.indexOf(NOT_ASCII) < 0
                && IS_UTF_8.matcher(beginning.substring(value)).lookingAt();
    }

    private Document document(Optional<Charset> charset) {
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return Jsoup.parse(in, charset.map(Charset::name).orElse(null), "", parser());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read as " + file, e);
        }
    }

    private Parser parser() {
        return (isXml() ? Parser.xmlParser() : Parser.htmlParser()).setTrackPosition(withPlaces);
    }
}
