package org.leadershipcatalogue.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes what is known of finished pages and other files as bytes, for {@link StoredPages}. The pages of a site have much in common: a URL
 * or a word that came before is written as its number.
 */
public final class PagesToStore {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<WrittenUrl, Integer> urls = new HashMap<>();

    /** Words that may come again. */
    public void word(String word) {
        Integer known = words.putIfAbsent(word, words.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            text(word);
        }
    }

    public void words(Collection<String> several) {
        list(several, this::word);
    }

    public void page(HtmlPage page) {
        word(page.file());
        word(page.template());
        text(page.title());
        word(page.language());
        number(page.mainHeadings());
        words(page.ids());
        list(page.repeatedIds(), this::repeatedId);
        words(page.maps());
        word(page.base());
        word(page.charset().name());
        list(page.links(), this::url);
        words(page.imagesWithoutText());
        number(page.isListed() ? 1 : 0);
        text(page.text().opening());
        list(page.text().places(), this::place);
    }

    public void file(FileUrls file) {
        word(file.file());
        words(file.ids());
        list(file.links(), this::url);
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    private void repeatedId(RepeatedId repeated) {
        word(repeated.id());
        number(repeated.firstLine());
        number(repeated.firstColumn());
        number(repeated.line());
        number(repeated.column());
    }

    private void place(PageText.Place place) {
        word(place.id());
        text(place.heading());
        text(place.text());
    }

    private void url(WrittenUrl url) {
        Integer known = urls.putIfAbsent(url, urls.size() + 1);
        number(known == null ? 0 : known);
        if (known == null) {
            word(url.kind().name());
            word(url.element());
            word(url.attribute());
            word(url.url());
            number(url.line());
            number(url.column());
            number(url.mark() + 1);
        }
    }

    private <T> void list(Collection<T> elements, Consumer<T> write) {
        number(elements.size());
        elements.forEach(write);
    }

    /** One byte a letter where all are of Latin-1, else two: quick to read, and exact for any letters. */
    private void text(String text) {
        int length = text.length();
        boolean isWide = text.chars().anyMatch(sign -> sign > 0xFF);
        number(length << 1 | (isWide ? 1 : 0));
        if (isWide) {
            bytes.writeBytes(wide(text));
        } else {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static byte[] wide(String text) {
        byte[] pairs = new byte[Character.BYTES * text.length()];
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            pairs[Character.BYTES * index] = (byte) (sign >> Byte.SIZE);
            pairs[Character.BYTES * index + 1] = (byte) sign;
        }
        return pairs;
    }

    private void number(int number) {
        int rest = number;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= Byte.SIZE - 1;
        }
        bytes.write(rest);
    }
}
