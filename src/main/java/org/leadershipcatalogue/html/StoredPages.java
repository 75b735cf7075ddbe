package org.leadershipcatalogue.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Reads what {@link PagesToStore} has written, in the same order; whatever else the bytes are, what comes is a value or an
 * IOException. Words and URLs that several pages have come out as one object.
 */
public final class StoredPages {

    private final byte[] bytes;
    private final List<String> words = new ArrayList<>();
    private final List<WrittenUrl> urls = new ArrayList<>();
    private int at;

    public StoredPages(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean isAtEnd() {
        return at == bytes.length;
    }

    public String word() throws IOException {
        return read(this::nextWord);
    }

    public SortedSet<String> words() throws IOException {
        return read(this::nextWords);
    }

    public HtmlPage page() throws IOException {
        return read(this::nextPage);
    }

    public FileUrls file() throws IOException {
        return read(() -> new FileUrls(nextWord(), nextWords(), list(this::nextUrl)));
    }

    private static <T> T read(Supplier<T> part) throws IOException {
        try {
            return part.get();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException damaged) {
            throw new IOException("these are no pages that were stored", damaged);
        }
    }

    private HtmlPage nextPage() {
        return new HtmlPage(
                nextWord(),
                nextWord(),
                nextText(),
                nextWord(),
                number(),
                nextWords(),
                list(this::nextRepeatedId),
                nextWords(),
                nextWord(),
                Charset.forName(nextWord()),
                list(this::nextUrl),
                list(this::nextWord),
                number() == 1,
                new PageText(nextText(), list(this::nextPlace)));
    }

    private RepeatedId nextRepeatedId() {
        return new RepeatedId(nextWord(), number(), number(), number(), number());
    }

    private PageText.Place nextPlace() {
        return new PageText.Place(nextWord(), nextText(), nextText());
    }

    private WrittenUrl nextUrl() {
        int known = number();
        if (known > 0) {
            return urls.get(known - 1);
        }
        WrittenUrl url = new WrittenUrl(
                WrittenUrl.Kind.valueOf(nextWord()),
                nextWord(),
                nextWord(),
                nextWord(),
                number(),
                number(),
                number() - 1);
        urls.add(url);
        return url;
    }

    private SortedSet<String> nextWords() {
        return new TreeSet<>(list(this::nextWord));
    }

    private String nextWord() {
        int known = number();
        if (known > 0) {
            return words.get(known - 1);
        }
        String word = nextText();
        words.add(word);
        return word;
    }

    private String nextText() {
        int size = number();
        int length = size >> 1;
        return (size & 1) == 0 ? narrow(length) : wide(length);
    }

    private String narrow(int length) {
        int start = skip(length);
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private String wide(int length) {
        int start = skip(Math.multiplyExact(length, Character.BYTES));
        char[] signs = new char[length];
        for (int index = 0; index < length; index++) {
            int place = start + Character.BYTES * index;
            signs[index] = (char) ((bytes[place] & 0xFF) << Byte.SIZE | (bytes[place + 1] & 0xFF));
        }
        return new String(signs);
    }

    /** Passes over bytes that are there, and tells where they begin. */
    private int skip(int length) {
        if (length > bytes.length - at) {
            throw new IndexOutOfBoundsException(length);
        }
        int start = at;
        at += length;
        return start;
    }

    /** As each element has one byte at least, more of them than there are bytes cannot come. */
    private <T> List<T> list(Supplier<T> element) {
        int size = number();
        if (size > bytes.length - at) {
            throw new IndexOutOfBoundsException(size);
        }
        List<T> list = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            list.add(element.get());
        }
        return list;
    }

    /** Seven bits a byte, the lowest first; never negative. */
    private int number() {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE - 1) {
            byte part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part >= 0) {
                return Math.max(0, number);
            }
        }
        throw new IllegalArgumentException("a number without an end");
    }
}
