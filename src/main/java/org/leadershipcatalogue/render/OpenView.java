package org.leadershipcatalogue.render;

import java.util.List;

/**
 * A step that opens a document.
 *
 * @param words for example “Open the report”
 * @param href where the document is
 * @param details its format and size, or whose site it is on
 */
public record OpenView(String words, String href, List<String> details) {}
