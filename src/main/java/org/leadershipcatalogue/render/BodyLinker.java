package org.leadershipcatalogue.render;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.SourcePath;

/**
 * Fills in what the converter left open: the address of a page or file named by its source path, and the title of a
 * page or session that was referred to without words. A target that does not exist is left for the link check to report.
 */
final class BodyLinker {

    private static final String MARK = "data-lc-at=";
    private static final Pattern MARKED = Pattern.compile("<[a-z]+ data-lc-at=\"(\\d+)\"( [^>]*?)?>");
    private static final Pattern TARGET = Pattern.compile(" (href|src)=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*|#.*");

    private final Catalogue catalogue;
    private final Map<String, String> files;
    private final Hrefs hrefs;

    /**
     * @param catalogue the entries
     * @param files the address of every copied file, by its source path
     */
    BodyLinker(Catalogue catalogue, Map<String, String> files, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.files = files;
        this.hrefs = hrefs;
    }

    /** The HTML of a part of the page's body, with its links filled in. */
    String fillIn(String html, ConvertedPage page) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        Matcher marked = MARKED.matcher(html);
        int next = 0;
        for (int at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, next)) {
            next = at + 1;
            if (!marked.region(startOfTag(html, at), html.length()).lookingAt()) {
                continue;
            }
            BodyLink link = page.links().get(Integer.parseInt(marked.group(1)));
            filled.append(html, from, marked.start()).append(tag(marked.group(), link, page.path()));
            next = marked.end();
            from = next;
            Optional<String> title = title(link, page.path());
            int end = html.indexOf("</a>", from);
            if (title.isPresent() && end >= 0) {
                filled.append(Text.escape(title.get()));
                from = end;
            }
        }
        return filled.append(html, from, html.length()).toString();
    }

    /** Where a tag would begin whose first attribute stands at a place. */
    private static int startOfTag(String html, int attribute) {
        int start = attribute - 1;
        do {
            start--;
        } while (start > 0 && html.charAt(start) >= 'a' && html.charAt(start) <= 'z');
        return Math.max(0, start);
    }

    private String tag(String tag, BodyLink link, String source) {
        if (ELSEWHERE.matcher(link.target()).matches()) {
            return tag;
        }
        Matcher target = TARGET.matcher(tag);
        String replacement = Text.escape(hrefs.of(address(link.target(), source)));
        return target.find() ? tag.substring(0, target.start(2)) + replacement + tag.substring(target.end(2)) : tag;
    }

    /** A reference without words takes the title of the page, or within a page the activity of the session. */
    private Optional<String> title(BodyLink link, String source) {
        if (link.kind() != BodyLink.Kind.XREF || !link.isBare()) {
            return Optional.empty();
        }
        return link.target().startsWith("#")
                ? catalogue
                        .ofSource(source)
                        .flatMap(entry -> activity(entry, link.target().substring(1)))
                : catalogue
                        .ofSource(SourcePath.named(path(link.target()), source))
                        .map(Entry::title);
    }

    private Optional<String> activity(Entry entry, String id) {
        return catalogue.sessions(entry.id()).stream()
                .filter(session -> session.id().equals(id))
                .map(Session::activity)
                .findFirst();
    }

    /** The address below the base path; that of a target which does not exist leads nowhere too. */
    private String address(String target, String source) {
        String path = path(target);
        String rest = target.substring(path.length());
        if (path.startsWith("/")) {
            return target;
        }
        String named = SourcePath.named(path, source);
        Optional<String> page = catalogue.ofSource(named).map(Entry::address);
        String address = page.orElseGet(() -> files.getOrDefault(named, "/" + withoutRoot(named)));
        boolean isFolder = path.endsWith("/") && !address.endsWith("/");
        return (isFolder ? address + "/" : address) + rest;
    }

    private static String withoutRoot(String named) {
        return named.startsWith("content/") ? named.substring("content/".length()) : named;
    }

    private static String path(String target) {
        return target.split("[?#]", 2)[0];
    }
}
