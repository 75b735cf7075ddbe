package org.leadershipcatalogue.asciidoc.plain;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is known of the page under way: where it is, for the marks of {@code catalogue.rb}, and the ids it has so far. */
final class Marks {

    private final String key;
    private final String file;
    private final Set<String> ids;
    private final Optional<Footnotes> footnotes;

    /**
     * @param key what each mark begins with
     * @param path the page's path below content/
     */
    Marks(String key, String path) {
        this.key = key;
        this.file = path.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        this.ids = new HashSet<>();
        this.footnotes = Optional.of(new Footnotes());
    }

    private Marks(Marks around) {
        this.key = around.key;
        this.file = around.file;
        this.ids = around.ids;
        this.footnotes = Optional.empty();
    }

    /** The same page in a cell of blocks, which would have footnotes of its own. */
    Marks inCell() {
        return new Marks(this);
    }

    Footnotes footnotes() {
        return footnotes.orElseThrow(NotPlain::new);
    }

    /** The start of a link with its mark. */
    String link(String kind, boolean isBare, int line) {
        return "<a data-lc-at=\"" + key + "|" + kind + "|" + isBare + "|" + line + "|" + file + "\"";
    }

    String line(int line) {
        return " data-lc-line=\"" + key + "|" + line + "|" + file + "\"";
    }

    String timetable(int line) {
        return " data-lc-timetable=\"" + key + "|" + line + "|" + file + "\"";
    }

    String list(String kind, int line) {
        return " data-lc-list=\"" + key + "|" + kind + "|" + line + "|" + file + "\"";
    }

    /** An id that an author gives; Asciidoctor warns of a second one. */
    String given(String id) {
        NotPlain.unless(ids.add(id));
        return id;
    }

    /** The id of a section: with the first number from 2 on that makes it the only one. */
    String made(String id) {
        String made = id;
        for (int number = 2; !ids.add(made); number++) {
            made = id + "-" + number;
        }
        return made;
    }
}
