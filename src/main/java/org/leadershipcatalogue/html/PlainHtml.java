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
    private final PlainWords words;
    private final PlainPlaces places = new PlainPlaces();
    private String title = "";
    private int textStart;

    private PlainHtml(
            byte[] html, PlainTags tags, Consumer<ElementFacts> found, Runnable templateEnded, PlainWords words) {
        this.html = new PlainText(html);
        this.tags = tags;
        this.found = found;
        this.templateEnded = templateEnded;
        this.words = words;
    }

    /**
     * Hands on what the elements say, those that say something. Returns the words of the title, or nothing if the page is
     * not plain, whatever was handed on.
     *
     * @param html in UTF-8
     * @param templateEnded told when a template that was handed on has ended
     * @param words takes the words of the page, if they are wanted; a page that it refuses is not plain
     */
    static Optional<String> read(
            byte[] html, PlainTags tags, Consumer<ElementFacts> found, Runnable templateEnded, PlainWords words) {
        PlainHtml page = new PlainHtml(html, tags, found, templateEnded, words);
        return page.isRead() && words.areComplete() ? Optional.of(page.title) : Optional.empty();
    }

    private boolean isRead() {
        boolean isPlain = true;
        while (isPlain && html.skipTo('<')) {
            int next = html.peek(1);
            if (next == '/' || next == '!' || next == '?' || PlainText.isLetter(next)) {
                isPlain = words.text(html, textStart) && readMarkup(next);
                textStart = html.at();
            } else {
                html.skip(1);
            }
        }
        return isPlain;
    }

    private boolean readMarkup(int next) {
        if (next == '!' || next == '?') {
            html.skip(2);
            return next == '!' && readComment();
        }
        PlainTag tag = tags.next(html);
        return tag.isEnd() ? readEnd(tag.kind()) : readStart(tag);
    }

    private boolean readComment() {
        return html.skipOver("--")
                ? html.peek(0) != '>' && html.peek(0) != '-' && html.skipComment() && words.comment()
                : html.skipOver("doctype") && html.skipPast('>');
    }

    private boolean readEnd(PlainKind kind) {
        if (kind.place() == Place.TEMPLATE) {
            templateEnded.run();
        }
        return places.leave(kind) && words.end(kind);
    }

    private boolean readStart(PlainTag tag) {
        PlainKind kind = tag.kind();
        if (!places.enter(kind, tag.isClosed())) {
            return false;
        }
        if (kind.isText() && !places.isInDrawing()) {
            return readText(tag);
        }
        if (!tag.isSilent()) {
            found.accept(tag.facts());
        }
        if (kind.isVerbatim()) {
            html.skipOver("\n");
        }
        return words.start(tag);
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
        return words.raw(tag.kind());
    }

    private static String words(String text) {
        return SPACE.matcher(Parser.unescapeEntities(text, false))
                .replaceAll(" ")
                .strip();
    }
}
