package org.leadershipcatalogue.html;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.leadershipcatalogue.html.PlainKind.Place;

/**
 * Reads a page that is written plainly, as nearly all are, several times faster than a parser: it goes from tag to tag
 * (HTML standard, 13.2.5) and makes no tree. Where it meets anything that a parser might take otherwise, it gives up,
 * and the page is for the parser: a quote or tag without end, an attribute twice, a style within a drawing, a link
 * among the options of a form.
 */
final class PlainHtml {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\f\\r\\u00A0]+");

    private final PlainText html;
    private final PlainTags tags;
    private final Consumer<ElementFacts> found;
    private final Runnable templateEnded;
    private final PlainPlaces places = new PlainPlaces();
    private String title = "";

    private PlainHtml(byte[] html, PlainTags tags, Consumer<ElementFacts> found, Runnable templateEnded) {
        this.html = new PlainText(html);
        this.tags = tags;
        this.found = found;
        this.templateEnded = templateEnded;
    }

    /**
     * Hands on what the elements say, those that say something. Returns the words of the title, or nothing if the page is
     * not plain, whatever was handed on.
     *
     * @param html in UTF-8
     * @param templateEnded told when a template that was handed on has ended
     */
    static Optional<String> read(byte[] html, PlainTags tags, Consumer<ElementFacts> found, Runnable templateEnded) {
        PlainHtml page = new PlainHtml(html, tags, found, templateEnded);
        boolean isPlain = true;
        while (isPlain && page.html.skipTo('<')) {
            isPlain = page.readMarkup();
        }
        return isPlain ? Optional.of(page.title) : Optional.empty();
    }

    private boolean readMarkup() {
        int next = html.peek(1);
        if (next == '/' || PlainText.isLetter(next)) {
            PlainTag tag = tags.next(html);
            return tag.isEnd() ? readEnd(tag.kind()) : readStart(tag);
        }
        html.skip(1);
        return next == '!' ? readComment() : next != '?';
    }

    private boolean readComment() {
        return html.skipOver("!--")
                ? html.peek(0) != '>' && html.peek(0) != '-' && html.skipComment()
                : html.skipOver("!doctype") && html.skipPast('>');
    }

    private boolean readEnd(PlainKind kind) {
        if (kind.place() == Place.TEMPLATE) {
            templateEnded.run();
        }
        return places.leave(kind);
    }

    private boolean readStart(PlainTag tag) {
        if (!places.enter(tag.kind(), tag.isClosed())) {
            return false;
        }
        if (tag.kind().isText() && !places.isInDrawing()) {
            return readText(tag);
        }
        if (!tag.isSilent()) {
            found.accept(tag.facts());
        }
        return true;
    }

    /** The text up to the end tag, in which no other tag counts. */
    private boolean readText(PlainTag tag) {
        String name = tag.kind().name();
        Optional<String> text = html.textUpTo("</" + name);
        boolean mayHideItsEnd = name.equals("script") && text.orElse("").contains("<!--");
        if (text.isEmpty() || mayHideItsEnd) {
            return false;
        }
        if (name.equals("title") && title.isEmpty() && !places.isInBody()) {
            title = words(text.get());
        }
        found.accept(text.get().isEmpty() ? tag.facts() : tag.factsWith(text.get()));
        return true;
    }

    private static String words(String text) {
        return SPACE.matcher(Parser.unescapeEntities(text, false))
                .replaceAll(" ")
                .strip();
    }
}
