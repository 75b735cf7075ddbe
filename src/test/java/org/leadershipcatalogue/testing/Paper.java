package org.leadershipcatalogue.testing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A page as it is printed: every word of its main part that can be seen on the screen stands there as often. */
public final class Paper {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private final String furniture;

    /** @param furniture selects what is of no use on paper */
    public Paper(String furniture) {
        this.furniture = furniture;
    }

    public List<String> faults(Browser browser) {
        Screen.ALL.get(0).in(browser);
        String printed = Normalizer.normalize(text(browser.print()), Normalizer.Form.NFKC);
        Map<String, Long> onPaper = words(printed);
        String unbroken = printed.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(java.util.Locale.ROOT);
        return words(String.join("\n", browser.lines("lines.js", furniture))).entrySet().stream()
                .filter(word -> onPaper.getOrDefault(word.getKey(), 0L) < word.getValue())
                .filter(word -> times(word.getKey(), unbroken) < word.getValue())
                .map(word -> "“" + word.getKey() + "” is printed " + onPaper.getOrDefault(word.getKey(), 0L)
                        + " times of " + word.getValue())
                .toList();
    }

    /** Long words, such as addresses, are broken at the end of a line. */
    private static long times(String word, String text) {
        return Pattern.compile(word, Pattern.LITERAL).matcher(text).results().count();
    }

    private static Map<String, Long> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .collect(groupingBy(identity(), TreeMap::new, counting()));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException("the browser’s own PDF", e);
        }
    }
}
