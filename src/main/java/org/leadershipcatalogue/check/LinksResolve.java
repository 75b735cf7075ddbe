package org.leadershipcatalogue.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.BodyLink;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.HtmlPage.PageLink;
import org.leadershipcatalogue.html.UnsafeHtml;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.SourcePath;
import org.leadershipcatalogue.model.Value;

/**
 * Links, fragments, images and assets inside the site resolve. A link of an entry is reported at its macro; one of a
 * template once, with the number of pages that have it.
 */
final class LinksResolve implements SiteRule {

    private static final String PAGE = ".adoc";
    private static final String FIND_PAGE = "write the path of a file from this one, such as ../places/town-hall.adoc";
    private static final String FIND_FILE = "correct the path, or put the file where it says";
    /** Ids that no author gave: those of footnotes and those of templates. */
    private static final Pattern NOT_WRITTEN = Pattern.compile("footnotes|_.*");

    private final TemplatePlaces templates;

    LinksResolve(TemplatePlaces templates) {
        this.templates = templates;
    }

    @Override
    public List<Finding> check(FinishedSite site) {
        List<Finding> findings = new ArrayList<>();
        Suggestions suggestions = new Suggestions(site);
        Set<String> missing = reportMissingFiles(site, suggestions, findings);
        Map<String, List<Finding>> ofTemplates = new TreeMap<>();
        for (HtmlPage page : site.pages().values()) {
            for (PageLink link : page.links()) {
                Optional<Finding> fault = fault(site, page, link, suggestions);
                if (!link.isFromBody() && missing.contains(link.url())) {
                    continue; // it is the value of a field, and reported there
                }
                if (link.isFromBody()) {
                    fault.ifPresent(findings::add);
                } else {
                    fault.ifPresent(finding -> ofTemplates
                            .computeIfAbsent(link.url(), url -> new ArrayList<>())
                            .add(finding));
                }
            }
        }
        ofTemplates.forEach((url, same) -> findings.add(counted(url, same.get(0), same.size())));
        return findings;
    }

    /** The files that fields name and that do not exist: each is reported at its field, and its URL returned. */
    private static Set<String> reportMissingFiles(FinishedSite site, Suggestions suggestions, List<Finding> findings) {
        Set<String> missing = new TreeSet<>();
        for (Entry entry : site.catalogue().entries()) {
            for (Field field : entry.fields().all()) {
                for (Value value : field.values()) {
                    if (value instanceof Value.SiteFile file && !site.has(SiteAddress.fileOf(file.address()))) {
                        missing.add(site.config().basePath() + file.address());
                        findings.add(missingFile(entry, field, file, suggestions));
                    }
                }
            }
        }
        return missing;
    }

    private static Finding missingFile(Entry entry, Field field, Value.SiteFile file, Suggestions suggestions) {
        String path = RelativePaths.of(entry.source(), "content" + file.address());
        return Finding.of(Rule.BROKEN_LINK, field.at(), "“" + path + "” leads to no page or file")
                .hint(suggestions
                        .file(path, entry.source(), false)
                        .map(near -> "did you mean " + near + "?")
                        .orElse(FIND_FILE))
                .target(path);
    }

    private Finding counted(String url, Finding finding, int times) {
        String on = times == 1 ? " (once)" : " (" + times + " times in the site)";
        String template = finding.at().file().substring("templates/".length());
        return new Finding(
                finding.rule(),
                finding.severity(),
                templates.of(url, template),
                finding.message() + on,
                finding.hint(),
                finding.target());
    }

    private static Optional<Finding> fault(FinishedSite site, HtmlPage page, PageLink link, Suggestions suggestions) {
        if (!UnsafeHtml.isHarmless(written(site, page, link))) {
            return Optional.empty(); // reported as such, and never to be followed
        }
        if (link.url().isEmpty()) {
            return Optional.of(broken(site, page, link, "", suggestions))
                    .filter(finding -> link.kind() != PageLink.Kind.LINK);
        }
        Optional<URI> resolved = resolve(site, page, link.url());
        if (resolved.isEmpty()) {
            return Optional.of(malformed(site, page, link));
        }
        URI target = resolved.get();
        if (!isOfSite(site, target)) {
            return Optional.empty();
        }
        String path = decoded(target.getRawPath());
        if (!path.startsWith(site.config().basePath() + "/")) {
            return Optional.of(broken(site, page, link, path, suggestions));
        }
        String file = SiteAddress.fileOf(path.substring(site.config().basePath().length()));
        if (!site.has(file)) {
            return Optional.of(hidden(site, page, link).orElseGet(() -> broken(site, page, link, file, suggestions)));
        }
        HtmlPage reached = site.pages().get(file);
        return reached == null ? Optional.empty() : brokenFragment(site, page, link, reached, target);
    }

    private static Optional<URI> resolve(FinishedSite site, HtmlPage page, String url) {
        try {
            return Optional.of(base(site, page).resolve(new URI(url.replace(" ", "%20"))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI base(FinishedSite site, HtmlPage page) {
        return URI.create(site.config().url(SiteAddress.of(page.file())));
    }

    private static boolean isOfSite(FinishedSite site, URI target) {
        URI host = site.config().host();
        return host.getScheme().equalsIgnoreCase(target.getScheme())
                && target.getRawAuthority() != null
                && host.getRawAuthority().equalsIgnoreCase(target.getRawAuthority());
    }

    private static Optional<Finding> brokenFragment(
            FinishedSite site, HtmlPage page, PageLink link, HtmlPage reached, URI target) {
        String fragment = target.getRawFragment();
        if (fragment == null || fragment.isEmpty() || fragment.equals("top")) {
            return Optional.empty();
        }
        if (reached.ids().contains(fragment) || reached.ids().contains(decoded(fragment))) {
            return Optional.empty();
        }
        String where = reached.file().equals(page.file()) ? "this page" : "the page " + SiteAddress.of(reached.file());
        return Optional.of(
                Finding.of(Rule.BROKEN_FRAGMENT, place(site, page, link), "“#" + fragment + "” is no place in " + where)
                        .hint(fragmentHint(fragment, reached, link))
                        .target(written(site, page, link)));
    }

    private static String fragmentHint(String fragment, HtmlPage reached, PageLink link) {
        List<String> written = reached.ids().stream()
                .filter(id -> !NOT_WRITTEN.matcher(id).matches())
                .toList();
        String hint = Nearest.hint(fragment, written);
        String name = link.isFromBody() ? "write [[" + fragment + "]] above it" : "id=\"" + fragment + "\"";
        return hint.isEmpty() ? "give the place this name: " + name : hint;
    }

    private static Finding broken(
            FinishedSite site, HtmlPage page, PageLink link, String file, Suggestions suggestions) {
        String written = written(site, page, link);
        return switch (link.kind()) {
            case IMAGE ->
                Finding.of(Rule.BROKEN_IMAGE, place(site, page, link), "the image “" + written + "” does not exist")
                        .hint(hint(site, page, link, file, suggestions))
                        .target(written);
            case ASSET ->
                Finding.of(Rule.BROKEN_ASSET, place(site, page, link), "the asset “" + written + "” does not exist")
                        .hint(hint(site, page, link, file, suggestions))
                        .target(written);
            case LINK ->
                Finding.of(Rule.BROKEN_LINK, place(site, page, link), "“" + written + "” leads to no page or file")
                        .hint(hint(site, page, link, file, suggestions))
                        .target(written);
        };
    }

    /** A link to an entry that visitors do not see. */
    private static Optional<Finding> hidden(FinishedSite site, HtmlPage page, PageLink link) {
        if (!link.isFromBody()) {
            return Optional.empty();
        }
        String written = written(site, page, link);
        String source = SourcePath.named(path(written), site.origin(page));
        return site.catalogue()
                .whyHidden(source)
                .map(why -> Finding.of(
                                Rule.REFERENCE_TO_DRAFT,
                                place(site, page, link),
                                "“" + path(written) + "” " + why + ", but this page is published")
                        .hint("let visitors see “" + source
                                + "” too, or take the link out here, or make this page a draft")
                        .target(written));
    }

    private static Finding malformed(FinishedSite site, HtmlPage page, PageLink link) {
        String written = written(site, page, link);
        return Finding.of(Rule.BROKEN_LINK, place(site, page, link), "“" + written + "” is not an address")
                .hint("check it for characters that do not belong there")
                .target(written);
    }

    /** Authors are offered what they would write: a path relative to their file. */
    private static String hint(FinishedSite site, HtmlPage page, PageLink link, String file, Suggestions suggestions) {
        boolean isPageToo = link.kind() == PageLink.Kind.LINK;
        if (!link.isFromBody()) {
            return suggestions
                    .fileOfSite(file, isPageToo)
                    .map(near -> "did you mean " + SiteAddress.of(near) + "?")
                    .orElse("correct it in the template, or add the file");
        }
        String target = path(bodyLink(site, page, link).target());
        boolean isPage = target.endsWith(PAGE);
        Optional<String> near = isPage
                ? suggestions.entry(target, site.origin(page))
                : suggestions.file(target, site.origin(page), isPageToo);
        return near.map(name -> "did you mean " + name + "?").orElse(isPage ? FIND_PAGE : FIND_FILE);
    }

    private static String path(String target) {
        return target.split("[?#]", 2)[0];
    }

    private static String written(FinishedSite site, HtmlPage page, PageLink link) {
        return link.isFromBody() ? bodyLink(site, page, link).target() : link.url();
    }

    private static Location place(FinishedSite site, HtmlPage page, PageLink link) {
        return link.isFromBody() ? bodyLink(site, page, link).at() : Location.startOf("templates/" + page.template());
    }

    private static BodyLink bodyLink(FinishedSite site, HtmlPage page, PageLink link) {
        return site.source(page).links().get(link.mark());
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
