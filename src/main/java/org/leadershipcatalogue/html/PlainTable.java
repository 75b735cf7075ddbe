package org.leadershipcatalogue.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A timetable of a plain body: a heading row or none, and rows of cells in which there is no other table. */
final class PlainTable implements PlainBlock {

    private final String mark;
    private final List<MarkedPart.Cell> header = new ArrayList<>();
    private final List<List<MarkedPart.Cell>> rows = new ArrayList<>();
    private Optional<PlainCell> cell = Optional.empty();
    private List<MarkedPart.Cell> row = header;

    PlainTable(BodyTag tag) {
        mark = tag.attribute(MarkedBody.TABLE_MARK);
    }

    @Override
    public void text(String words) {
        cell.ifPresent(open -> open.text(words));
    }

    @Override
    public boolean takesIdOfCell(String id) {
        return cell.isPresent() && cell.get().takesId(id);
    }

    @Override
    public boolean start(BodyTag tag, PlainKind parent, int around, int at) {
        if (cell.isPresent()) {
            return !tag.kind().is("table") && cell.get().start(tag, parent, around, at);
        }
        switch (tag.kind().name()) {
            case "tr" -> row = parent.is("thead") ? header : beginRow();
            case "th", "td" -> {
                cell = Optional.of(new PlainCell(tag.attribute(MarkedBody.CELL_MARK), around + 1, at));
                return row != header || tag.kind().is("th");
            }
            default -> {
                // Groups of rows and of columns.
            }
        }
        return true;
    }

    private List<MarkedPart.Cell> beginRow() {
        List<MarkedPart.Cell> begun = new ArrayList<>();
        rows.add(begun);
        return begun;
    }

    @Override
    public boolean end(PlainKind kind, int depth, StringBuilder html) {
        if (cell.isPresent() && cell.get().isAt(depth)) {
            row.add(cell.get().read(html));
            cell = Optional.empty();
        }
        cell.ifPresent(open -> open.end(kind, depth, html.length()));
        return true;
    }

    @Override
    public MarkedPart part(String html) {
        return new MarkedPart.Table(html, mark, "", header, rows);
    }
}
