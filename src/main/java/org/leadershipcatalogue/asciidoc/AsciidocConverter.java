package org.leadershipcatalogue.asciidoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.asciidoctor.log.LogRecord;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.BodyPart;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Heading;
import org.leadershipcatalogue.document.SourceFile;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.document.TimetableBlock;
import org.leadershipcatalogue.html.MarkedBody;
import org.leadershipcatalogue.html.UnsafeHtml;

/**
 * Converts every page once, with one engine. What becomes of a page depends on its own file and its includes alone;
 * whatever needs other pages is filled in by later steps.
 */
public final class AsciidocConverter {

    private final Path root;
    private final Findings findings;

    /**
     * @param root the source folder, which holds content/
     * @param findings takes what authors can mend
     */
    public AsciidocConverter(Path root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /**
     * Converts the pages in their order.
     *
     * @param pages the pages
     * @param partials the files that pages may include, by path
     */
    public List<ConvertedPage> convert(List<SourceFile> pages, Map<String, SourceFile> partials) {
        List<ConvertedPage> converted = new ArrayList<>();
        if (!pages.isEmpty()) {
            Sources sources = new Sources(root, partials);
            pages.forEach(sources::add);
            try (Engine engine = new Engine(root.resolve("content"))) {
                for (SourceFile page : pages) {
                    converted.add(convert(page, engine, sources));
                }
            }
        }
        reportUnused(partials.keySet(), converted);
        return converted;
    }

    private ConvertedPage convert(SourceFile page, Engine engine, Sources sources) {
        HeaderReader.Header header = HeaderReader.read(page, findings);
        Engine.Conversion conversion = engine.convert(page);
        LogTranslator translator = new LogTranslator(page.path(), sources);
        for (LogRecord entry : conversion.log()) {
            findings.addAll(translator.translate(entry));
        }
        MarkedBody body = MarkedBody.parse(conversion.html());
        Mark.SourceNames names = new Mark.SourceNames(page.path(), sources);
        reportUnsafe(page, body.unsafe(), sources);
        return new ConvertedPage(
                page.path(),
                header.title(),
                header.titleAt(),
                header.fields(),
                body.parts().stream().map(part -> part(part, names)).toList(),
                body.headings().stream()
                        .map(heading -> new Heading(heading.level(), heading.id(), heading.text()))
                        .toList(),
                body.ids(),
                links(body.links(), names),
                relative(conversion.includes(), sources));
    }

    private List<BodyLink> links(List<MarkedBody.MarkedLink> marked, Mark.SourceNames names) {
        MacroFinder finder = new MacroFinder(names.page(), names.sources());
        List<BodyLink> links = new ArrayList<>();
        for (MarkedBody.MarkedLink link : marked) {
            Mark.LinkMark mark = Mark.link(link.mark(), names);
            Location at = finder.find(mark.kind(), link.target(), mark.block());
            links.add(new BodyLink(mark.kind(), link.target(), at, mark.isBare()));
            reportLink(link, mark, at);
        }
        return links;
    }

    private void reportLink(MarkedBody.MarkedLink link, Mark.LinkMark mark, Location at) {
        if (!UnsafeHtml.isHarmless(link.target())) {
            String scheme = link.target().replaceFirst("(?s):.*", ":");
            findings.add(Finding.of(Rule.UNSAFE_LINK, at, "a link may not begin with “" + scheme + "”")
                    .hint("link to a page, or to an address that begins with https:, mailto: or tel:")
                    .target(link.target()));
        }
        if (mark.kind() == BodyLink.Kind.IMAGE) {
            if (mark.isBare()) {
                findings.add(Finding.of(
                                Rule.MISSING_ALTERNATIVE_TEXT,
                                at,
                                "the image “" + link.target() + "” has no alternative text")
                        .hint("say what it shows: image::" + link.target()
                                + "[Headteachers at a workshop]; for mere decoration write [\"\"]")
                        .target(link.target()));
            }
        } else if (!link.hasWords()) {
            findings.add(Finding.of(Rule.EMPTY_LINK_TEXT, at, "the link to “" + link.target() + "” has no words")
                    .hint("write words that say where it leads between the square brackets")
                    .target(link.target()));
        }
    }

    private void reportUnsafe(SourceFile page, List<UnsafeHtml.Trouble> troubles, Sources sources) {
        for (UnsafeHtml.Trouble trouble : troubles) {
            findings.add(Finding.of(
                            Rule.UNSAFE_HTML,
                            placeOf(trouble.token(), page, sources),
                            trouble.words() + " is not allowed in content")
                    .hint("use AsciiDoc instead of raw HTML")
                    .target(trouble.token()));
        }
    }

    private static Location placeOf(String token, SourceFile page, Sources sources) {
        String wanted = token.toLowerCase(Locale.ROOT);
        List<String> lines = sources.lines(page.path());
        for (int index = 0; index < lines.size(); index++) {
            int column = lines.get(index).toLowerCase(Locale.ROOT).indexOf(wanted);
            if (column >= 0) {
                return new Location(page.path(), index + 1, column + 1);
            }
        }
        return Location.startOf(page.path());
    }

    private static BodyPart part(MarkedBody.Part part, Mark.SourceNames names) {
        return part.table().isEmpty()
                ? new BodyPart.Text(part.html())
                : new BodyPart.Timetable(timetable(part.table().get(0), names), part.html());
    }

    private static TimetableBlock timetable(MarkedBody.MarkedTable table, Mark.SourceNames names) {
        return new TimetableBlock(
                Mark.place(table.mark(), names),
                table.caption(),
                cells(table.header(), names),
                table.rows().stream().map(row -> cells(row, names)).toList());
    }

    private static List<TableCell> cells(List<MarkedBody.MarkedCell> cells, Mark.SourceNames names) {
        return cells.stream().map(cell -> cell(cell, names)).toList();
    }

    /** The column is that of the cell's first word, where the line spells it out. */
    private static TableCell cell(MarkedBody.MarkedCell cell, Mark.SourceNames names) {
        Location line = Mark.place(cell.mark(), names);
        String source = names.sources().line(line.file(), line.line());
        String firstWord = cell.text().split(" ", 2)[0];
        int column = firstWord.isEmpty() ? -1 : source.indexOf(firstWord);
        return new TableCell(cell.text(), cell.html(), cell.id(), line.atColumn(Math.max(column, 0) + 1));
    }

    private static SortedSet<String> relative(List<String> absolute, Sources sources) {
        SortedSet<String> paths = new TreeSet<>();
        absolute.forEach(path -> paths.add(sources.relative(path)));
        return paths;
    }

    private void reportUnused(Collection<String> partials, List<ConvertedPage> pages) {
        SortedSet<String> unused = new TreeSet<>(partials);
        pages.forEach(page -> unused.removeAll(page.includes()));
        for (String partial : unused) {
            findings.add(Finding.of(Rule.UNUSED_INCLUDE, Location.startOf(partial), "no page includes this file")
                    .hint("include it, delete it, or take the “_” from its name to make it a page"));
        }
    }
}
