package org.leadershipcatalogue.model;

import java.util.List;

/** A list on an entry's page whose items are facts of the entry. */
public sealed interface FactList {

    /** The fragment it can be linked to by, or empty. */
    String id();

    /** Its title, or empty. */
    String caption();

    /** What can be counted: {@code 87}, schools took part. */
    record Figures(String id, String caption, List<Figure> items) implements FactList {
        public Figures {
            items = List.copyOf(items);
        }
    }

    /** Documents that tell more: a flyer of 2 pages. */
    record Documents(String id, String caption, List<DocumentFile> items) implements FactList {
        public Documents {
            items = List.copyOf(items);
        }
    }
}
