package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts a body at its marked tables and lists. One that stands inside another stays a plain part of that. */
final class BodyCutter {

    private static final String BLOCKS = "[" + MarkedBody.TABLE_MARK + "], [" + MarkedBody.LIST_MARK + "]";
    private static final List<String> MARKS =
            List.of(MarkedBody.CELL_MARK, MarkedBody.TABLE_MARK, MarkedBody.LIST_MARK);
    private static final String CUT = "lc-cut";

    private final Document document;
    private final List<MarkedPart> blocks = new ArrayList<>();

    BodyCutter(Document document) {
        this.document = document;
    }

    /** The parts in order. The document is left without the blocks and without their marks. */
    List<MarkedPart> cut() {
        for (Element block : document.select(BLOCKS)) {
            if (document.equals(block.ownerDocument())) {
                blocks.add(block.hasAttr(MarkedBody.TABLE_MARK) ? table(block) : list(block));
                block.replaceWith(new Comment(CUT));
            }
        }
        removeMarks(document);
        return parts();
    }

    private static MarkedPart.Table table(Element table) {
        String mark = table.attr(MarkedBody.TABLE_MARK);
        String caption = table.select("> caption").text();
        List<MarkedPart.Cell> header =
                table.select("> thead > tr > th").stream().map(BodyCutter::cell).toList();
        List<List<MarkedPart.Cell>> rows = table.select("> tbody > tr, > tfoot > tr").stream()
                .map(row ->
                        row.select("> td, > th").stream().map(BodyCutter::cell).toList())
                .toList();
        return new MarkedPart.Table(withoutMarks(table), mark, caption, header, rows);
    }

    private static MarkedPart.Cell cell(Element cell) {
        String mark = takeMark(cell);
        Element anchor = cell.selectFirst("a[id]:not([href])");
        String id = anchor != null && cell.text().startsWith(anchor.text()) ? anchor.id() : "";
        if (anchor != null && !id.isEmpty()) {
            anchor.remove();
        }
        return new MarkedPart.Cell(mark, id, cell.text(), content(cell));
    }

    /** The content without the wrapper Asciidoctor puts around a cell. */
    private static String content(Element cell) {
        Element only = cell.childrenSize() == 1 ? cell.child(0) : cell;
        boolean isWrapper = only.hasClass("content") || only.is("p.tableblock");
        return (isWrapper ? only : cell).html().strip();
    }

    private static MarkedPart.TypedList list(Element list) {
        String mark = list.attr(MarkedBody.LIST_MARK);
        String caption = list.select("> .title").text();
        List<MarkedPart.Item> items =
                list.select("> dl > dt").stream().map(BodyCutter::item).toList();
        return new MarkedPart.TypedList(withoutMarks(list), mark, list.id(), caption, items);
    }

    private static MarkedPart.Item item(Element term) {
        Optional<Element> description =
                Optional.ofNullable(term.nextElementSibling()).filter(next -> next.is("dd"));
        return new MarkedPart.Item(words(term), description.map(BodyCutter::words));
    }

    private static MarkedPart.Words words(Element element) {
        String mark = takeMark(element);
        return new MarkedPart.Words(mark, element.html().strip());
    }

    /** The mark of a cell or item, whose content is then free of the marks of what stands in it. */
    private static String takeMark(Element element) {
        String mark = element.attr(MarkedBody.CELL_MARK);
        removeMarks(element);
        return mark;
    }

    private static String withoutMarks(Element block) {
        removeMarks(block);
        return block.outerHtml();
    }

    private static void removeMarks(Element element) {
        element.stream().forEach(marked -> MARKS.forEach(marked::removeAttr));
    }

    private List<MarkedPart> parts() {
        List<MarkedPart> parts = new ArrayList<>();
        String[] texts = document.body().html().split("<!--" + CUT + "-->", -1);
        for (int index = 0; index < texts.length; index++) {
            if (!texts[index].isBlank()) {
                parts.add(new MarkedPart.Text(texts[index]));
            }
            if (index < blocks.size()) {
                parts.add(blocks.get(index));
            }
        }
        return parts;
    }
}
