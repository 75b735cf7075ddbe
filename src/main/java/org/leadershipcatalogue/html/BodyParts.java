package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a plain body at its marked tables and lists as it comes in, as {@link BodyCutter} cuts the parser's tree. */
final class BodyParts {

    private final List<MarkedPart> parts = new ArrayList<>();
    /** The HTML of the part under way. */
    private final StringBuilder html = new StringBuilder();

    private Optional<PlainBlock> block = Optional.empty();
    private int depthOfBlock;

    boolean isInBlock() {
        return block.isPresent();
    }

    void text(BodyText text) {
        html.append(text.html());
        block.ifPresent(within -> within.text(text.words()));
    }

    /** Takes an id for the cell that is open, if one is and has none yet. */
    boolean takesIdOfCell(String id) {
        return block.isPresent() && block.get().takesIdOfCell(id);
    }

    boolean start(BodyTag tag, PlainKind parent, int around, int number) {
        if (block.isPresent()) {
            tag.write(html, number);
            return block.get().start(tag, parent, around, html.length());
        }
        if (tag.isBlock()) {
            endText();
            depthOfBlock = around + 1;
            block = Optional.of(tag.kind().is("table") ? new PlainTable(tag) : new PlainList(tag, depthOfBlock));
        }
        tag.write(html, number);
        return true;
    }

    boolean end(PlainKind kind, int depth) {
        boolean isPlain = block.isEmpty() || block.get().end(kind, depth, html);
        html.append("</").append(kind.name()).append('>');
        if (block.isPresent() && depth == depthOfBlock) {
            parts.add(block.get().part(html.toString()));
            html.setLength(0);
            block = Optional.empty();
        }
        return isPlain;
    }

    private void endText() {
        String text = html.toString();
        if (!text.isBlank()) {
            parts.add(new MarkedPart.Text(text));
        }
        html.setLength(0);
    }

    /** The parts in order, at the end of the body. */
    List<MarkedPart> all() {
        endText();
        return parts;
    }
}
