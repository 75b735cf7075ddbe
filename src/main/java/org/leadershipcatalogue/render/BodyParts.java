package org.leadershipcatalogue.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.FactList;

/** The body of a page with its links filled in, and with what its tables and lists were read as. */
final class BodyParts {

    private static final int HEADINGS_WORTH_A_LIST = 3;

    private final Catalogue catalogue;
    private final Map<String, ConvertedPage> pages;
    private final BodyLinker linker;
    private final Timetables timetables;
    private final FileFacts files;

    /** @param pages the converted pages by source path */
    BodyParts(
            Catalogue catalogue,
            Map<String, ConvertedPage> pages,
            BodyLinker linker,
            Timetables timetables,
            FileFacts files) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.linker = linker;
        this.timetables = timetables;
        this.files = files;
    }

    /** The parts in order; the catalogue holds a timetable for each table, and a list of facts for each list. */
    List<PageView.Part> parts(Entry entry) {
        ConvertedPage page = page(entry);
        UnaryOperator<String> fillIn = html -> linker.fillIn(html, page);
        Iterator<TimetableView> tables = timetables.of(entry, fillIn).iterator();
        Iterator<FactList> lists = catalogue.factLists(entry.id()).iterator();
        List<PageView.Part> parts = new ArrayList<>();
        for (BodyPart part : page.body()) {
            PageView.Part plain = PageView.Part.of(new Html(fillIn.apply(part.html())));
            if (part instanceof BodyPart.Timetable && tables.hasNext()) {
                parts.add(plain.with(tables.next()));
            } else if (part instanceof BodyPart.Labelled && lists.hasNext()) {
                parts.add(with(lists.next(), plain, fillIn));
            } else {
                parts.add(plain);
            }
        }
        return parts;
    }

    /** The headings of a page that is long enough for a list of them. */
    List<PageView.Link> contents(Entry entry) {
        List<PageView.Link> headings = page(entry).headings().stream()
                .filter(heading -> heading.level() == 2 && !heading.id().isEmpty())
                .map(heading -> PageView.Link.to(heading.text(), "#" + heading.id()))
                .toList();
        return headings.size() < HEADINGS_WORTH_A_LIST ? List.of() : headings;
    }

    private ConvertedPage page(Entry entry) {
        ConvertedPage page = pages.get(entry.source());
        if (page == null) {
            throw new IllegalStateException("no converted page for " + entry.source());
        }
        return page;
    }

    private PageView.Part with(FactList list, PageView.Part plain, UnaryOperator<String> fillIn) {
        if (list instanceof FactList.Figures figures) {
            return plain.with(FiguresView.of(figures, fillIn));
        }
        return plain.with(DocumentsView.of((FactList.Documents) list, fillIn, files));
    }
}
