package org.leadershipcatalogue.render;

import java.util.List;

/**
 * The local projects of an initiative, as the table its page shows.
 *
 * @param caption how many there are
 * @param leader what those who lead them are called: authorities, if all are councils
 * @param hasThemes whether any says what it is about
 * @param rows the projects by leader and title
 */
public record ProjectsView(String caption, String leader, boolean hasThemes, List<Row> rows) {

    /** A project; its theme may be empty. */
    public record Row(List<PageView.Link> leaders, PageView.Link project, String theme) {}
}
