package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a plain body says, gathered from its tags and texts as they come in. */
final class BodyPieces {

    private static final int TOP = 1;

    private final BodyParts parts = new BodyParts();
    private final List<MarkedBody.MarkedLink> links = new ArrayList<>();
    private final List<MarkedBody.SectionHeading> headings = new ArrayList<>();
    private final SortedSet<String> ids = new TreeSet<>();
    private final List<String> repeatedIds = new ArrayList<>();
    private final PlainCaption heading = new PlainCaption();
    private String headingId = "";
    private Optional<BodyTag> link = Optional.empty();
    private boolean hasWords;

    MarkedBody body() {
        return new MarkedBody(parts.all(), links, headings, ids, repeatedIds, List.of());
    }

    void text(BodyText text) {
        parts.text(text);
        heading.add(text.words());
        hasWords = hasWords || MarkedBody.isSeen(text.words());
    }

    /** Takes the id of a cell, if this is an anchor that gives it one. */
    boolean takesIdOfCell(BodyTag tag) {
        boolean isTaken = tag.isAnchor() && parts.takesIdOfCell(tag.id());
        if (isTaken) {
            addId(tag.id());
        }
        return isTaken;
    }

    /**
     * Takes a start tag, unless it is rare there.
     *
     * @param around how many elements are open around this one
     */
    boolean start(BodyTag tag, PlainKind parent, int around) {
        if (around == TOP && tag.kind().is("div") && tag.id().equals("preamble")) {
            tag.dropId();
        }
        addId(tag.id());
        if (!parts.isInBlock() && PageText.isHeading(tag.kind().name())) {
            headingId = tag.id();
            heading.open(around + 1);
        }
        if (tag.isLink()) {
            link = Optional.of(tag);
            hasWords = false;
        }
        return parts.start(tag, parent, around, links.size());
    }

    private void addId(String id) {
        if (!id.isEmpty() && !ids.add(id)) {
            repeatedIds.add(id);
        }
    }

    /**
     * Takes an end tag, unless what has ended is rare.
     *
     * @param depth how many elements were open, this one included
     */
    boolean end(PlainKind kind, int depth) {
        if (kind.is("a") && link.isPresent()) {
            links.add(link.get().link(hasWords));
            link = Optional.empty();
        }
        if (heading.isOpenAt(depth)) {
            heading.close();
            headings.add(new MarkedBody.SectionHeading(kind.name().charAt(1) - '0', headingId, heading.take()));
        }
        return parts.end(kind, depth);
    }
}
