package org.leadershipcatalogue.html;

import java.util.List;
import java.util.Optional;

/** A stretch of a marked body: plain HTML, or a block that is read further. */
public sealed interface MarkedPart {

    /** The HTML of the part, without the marks of its cells or items. */
    String html();

    /** Anything that is not read further. */
    record Text(String html) implements MarkedPart {}

    /**
     * A marked table.
     *
     * @param mark the converter's mark of the table
     * @param caption its title, or empty
     * @param header the cells of its heading row
     * @param rows its other rows
     */
    record Table(String html, String mark, String caption, List<Cell> header, List<List<Cell>> rows)
            implements MarkedPart {}

    /**
     * A marked cell.
     *
     * @param mark the converter's mark of the cell
     * @param id an id at the very start of the cell, or empty
     * @param text its words on one line
     * @param html its content
     */
    record Cell(String mark, String id, String text, String html) {}

    /**
     * A marked description list.
     *
     * @param mark the converter's mark of the list
     * @param id its id, or empty
     * @param caption its title, or empty
     * @param items its items in order
     */
    record TypedList(String html, String mark, String id, String caption, List<Item> items) implements MarkedPart {}

    /** An item of a list; one without a description is among the findings later. */
    record Item(Words term, Optional<Words> description) {}

    /** The content of a term or description, with the converter's mark of it. */
    record Words(String mark, String html) {}
}
