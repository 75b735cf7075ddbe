package org.leadershipcatalogue.html;

import org.jsoup.parser.Parser;

/**
 * The words of a plain page's main element, found from tag to tag as {@link PageText} finds them in the parser's tree. It
 * refuses what a parser might place otherwise, and what is rare.
 */
final class PlainWords {

    private static final int NONE = 0;
    private static final String SPACE = " ";

    private final PlainNesting nesting = new PlainNesting();
    private final PageWords words = new PageWords();
    private final PlainCaption caption = new PlainCaption();
    private boolean isReading;
    private boolean isComplete;

    /** At what depth there are: the main element, what is not the page's own, a heading and a row with an id. */
    private int main = NONE;

    private int unsearched = NONE;
    private int heading = NONE;
    private int row = NONE;

    /** @param areWanted whether there is anything to do; if not, all pages are right */
    PlainWords(boolean areWanted) {
        isReading = areWanted;
        isComplete = !areWanted;
    }

    /** Whether the main element has ended. */
    boolean areComplete() {
        return isComplete;
    }

    PageText text() {
        return words.text();
    }

    /** Takes the text from there to here. */
    boolean text(PlainText html, int start) {
        if (!isReading || main == NONE || start == html.at()) {
            return true;
        }
        if (html.isBlankFrom(start)) {
            return unsearched != NONE || add(SPACE);
        }
        return !nesting.parent().rule().isOfTables() && (unsearched != NONE || add(html.from(start)));
    }

    private boolean add(String written) {
        String text = written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, false);
        caption.add(text);
        if (heading == NONE) {
            words.add(text);
        }
        return written.indexOf('\0') < 0 && written.indexOf('\r') < 0;
    }

    /** Between blocks it could hide that they stand apart. */
    boolean comment() {
        return !caption.isOpen();
    }

    /** Takes an element whose text counts for no others: a script, a style, a title or what a field holds. */
    boolean raw(PlainKind kind) {
        boolean isUnseen = kind.is("script") || kind.is("style") || main == NONE || unsearched != NONE;
        return !isReading || (nesting.enter(kind, false) && nesting.leave(kind) && isUnseen && !caption.isOpen());
    }

    boolean start(PlainTag tag) {
        if (!isReading) {
            return true;
        }
        PlainKind parent = nesting.parent();
        int depth = nesting.depth();
        if (!nesting.enter(tag.kind(), tag.isClosed())) {
            return false;
        }
        if (main == NONE) {
            return !tag.kind().is("main") || begin(tag);
        }
        boolean isOpened = nesting.depth() > depth;
        return !isRare(tag, parent) && (unsearched != NONE || open(tag, isOpened));
    }

    /** Before a table another main element could be put later. */
    private boolean begin(PlainTag tag) {
        main = nesting.depth();
        unsearched = tag.isUnsearched() ? main : NONE;
        return !nesting.isWithin("template") && !nesting.isWithin("table");
    }

    /** What has words of its own in a row or heading. */
    private boolean isRare(PlainTag tag, PlainKind parent) {
        PlainKind kind = tag.kind();
        boolean isRareInRow = row != NONE && (kind.is("table") || (kind.is("th") && tag.isUnsearched()));
        return isRareInRow || (caption.isOpen() && (kind.isOddInCaption() || (kind.isBlock() && !parent.isBlock())));
    }

    private boolean open(PlainTag tag, boolean isOpened) {
        PlainKind kind = tag.kind();
        if (kind.isApart()) {
            caption.add(SPACE);
        }
        if (heading != NONE) {
            return true;
        }
        if (tag.isUnsearched()) {
            unsearched = isOpened ? nesting.depth() : NONE;
            return !caption.isOpen();
        }
        if (!isOpened) {
            words.separate(kind.gap());
        }
        return !kind.mayBeginPlace() || openPlace(tag);
    }

    private boolean openPlace(PlainTag tag) {
        boolean isHeaderOfRow = row != NONE && tag.kind().is("th");
        boolean isRow = tag.isNamed() && tag.kind().is("tr");
        boolean isHeading = tag.isNamed() && PageText.isHeading(tag.kind().name());
        if (isRow) {
            row = nesting.depth();
            words.beginRow(tag.facts().id());
        }
        if (isHeading) {
            heading = nesting.depth();
            words.beginSection(tag.facts().id());
        }
        boolean hasCaption = isHeading || isHeaderOfRow;
        return !(isHeading && row != NONE) && (!hasCaption || openCaption());
    }

    private boolean openCaption() {
        caption.open(nesting.depth());
        return !nesting.isWithin("pre");
    }

    boolean end(PlainKind kind) {
        if (!isReading) {
            return true;
        }
        int depth = nesting.depth();
        if (!nesting.leave(kind)) {
            return false;
        }
        if (main != NONE) {
            close(kind, depth);
        }
        return true;
    }

    private void close(PlainKind kind, int depth) {
        if (unsearched == NONE) {
            closeSearched(kind, depth);
        } else if (unsearched == depth) {
            unsearched = NONE;
        }
        if (main == depth) {
            isReading = false;
            isComplete = true;
        }
    }

    private void closeSearched(PlainKind kind, int depth) {
        if (caption.isOpenAt(depth)) {
            caption.close();
        } else if (kind.isApart()) {
            caption.add(SPACE);
        }
        if (heading == NONE) {
            words.separate(kind.gap());
        }
        if (heading == depth) {
            words.nameSection(caption.take());
            heading = NONE;
        }
        if (row == depth) {
            words.nameRow(caption.take());
            words.endRow();
            row = NONE;
        }
    }
}
