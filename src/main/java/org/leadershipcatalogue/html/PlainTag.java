package org.leadershipcatalogue.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** A tag of a plain page, and what it says wherever it stands. */
final class PlainTag {

    /** A tag that a parser might take otherwise. */
    static final PlainTag NOT_PLAIN =
            new PlainTag(PlainKind.of("plaintext"), new Attributes(), false, false, new SharedUrls());

    private final PlainKind kind;
    private final ElementFacts facts;
    private final boolean isEnd;
    private final boolean isClosed;
    private final boolean isSilent;
    private final boolean isUnsearched;
    private final SharedUrls shared;

    PlainTag(PlainKind kind, Attributes attributes, boolean isEnd, boolean isClosed, SharedUrls shared) {
        this.kind = kind;
        this.shared = shared;
        this.facts = ElementFacts.of(new Element(kind.tag(), "", attributes)).with(shared);
        this.isEnd = isEnd;
        this.isClosed = isClosed;
        this.isSilent = facts.isSilent();
        this.isUnsearched = PageText.isSkipped(facts.element());
    }

    PlainKind kind() {
        return kind;
    }

    boolean isEnd() {
        return isEnd;
    }

    /** Whether it ends in a slash. */
    boolean isClosed() {
        return isClosed;
    }

    /** Whether a page says the same without it. */
    boolean isSilent() {
        return isSilent;
    }

    /** Whether the words in it are not the page's own. */
    boolean isUnsearched() {
        return isUnsearched;
    }

    /** Whether it has an id, be it an empty one. */
    boolean isNamed() {
        return facts.element().hasAttr("id");
    }

    ElementFacts facts() {
        return facts;
    }

    /** What the element says with its text. */
    ElementFacts factsWith(String text) {
        Element element = facts.element().clone();
        element.appendChild(new DataNode(text));
        return ElementFacts.of(element).with(shared);
    }
}
