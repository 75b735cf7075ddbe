package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A few words of a body, as HTML whose links carry their small marks: {@code <a data-lc-at="3" href="x.pdf">Flyer</a>}. */
public final class Snippet {

    private static final String LINK_MARK = "data-lc-at";
    private static final Evaluator LINKS = QueryParser.parse("a[" + LINK_MARK + "]");
    private static final Evaluator NUMBERS_OF_NOTES = QueryParser.parse("sup.footnote, sup.footnoteref");
    private static final Evaluator ENDS_OF_LINES = QueryParser.parse("br, p, li");

    private final Element words;

    private Snippet(Element words) {
        this.words = words;
    }

    public static Snippet of(String html) {
        return new Snippet(
                isWords(html)
                        ? new Element("body").appendText(html)
                        : Jsoup.parseBodyFragment(html).body());
    }

    /** Whether a parser has nothing to do. */
    private static boolean isWords(String html) {
        for (int at = 0; at < html.length(); at++) {
            char sign = html.charAt(at);
            if (sign == '<' || sign == '&' || sign == '\0' || sign == '\r') {
                return false;
            }
        }
        return true;
    }

    /** Its words line by line, without the numbers of notes; paragraphs and items of lists are lines of their own. */
    public List<String> lines() {
        Element copy = words.clone();
        copy.select(NUMBERS_OF_NOTES).remove();
        copy.select(ENDS_OF_LINES).forEach(block -> block.before(new TextNode("\n")));
        return copy.wholeText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The indices of its links, in order. */
    public List<Integer> links() {
        return words.select(LINKS).eachAttr(LINK_MARK).stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** Whether it is words alone: neither links nor emphasis nor notes. */
    public boolean isPlain() {
        return words.childrenSize() == 0;
    }

    /** Its words on one line, without the numbers of notes; some links, by their index, read as the words given. */
    public String text(Map<Integer, String> linkWords) {
        Element copy = words.clone();
        copy.select(NUMBERS_OF_NOTES).remove();
        linkWords.forEach((index, text) ->
                copy.select("a[" + LINK_MARK + "=" + index + "]").forEach(link -> link.text(text)));
        return copy.text().strip();
    }
}
