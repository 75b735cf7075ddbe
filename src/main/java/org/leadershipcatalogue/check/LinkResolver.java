package org.leadershipcatalogue.check;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadershipcatalogue.check.LinkVerdict.Elsewhere;
import org.leadershipcatalogue.check.LinkVerdict.External;
import org.leadershipcatalogue.check.LinkVerdict.Found;
import org.leadershipcatalogue.check.LinkVerdict.Malformed;
import org.leadershipcatalogue.check.LinkVerdict.Missing;
import org.leadershipcatalogue.check.LinkVerdict.MissingPlace;
import org.leadershipcatalogue.check.LinkVerdict.WithoutSlash;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.html.WrittenUrl;
import org.leadershipcatalogue.html.WrittenUrl.Kind;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/**
 * Follows the URLs of a site as a browser and a static web server would. A folder answers with its {@code index.html};
 * where the slash is missing, servers lead on to the address that has it.
 */
final class LinkResolver {

    private static final String WRITE_ADDRESS =
            "check it for characters that do not belong there, and for some that are missing";
    private static final Set<String> OF_DRAWINGS =
            Set.of("use", "lineargradient", "radialgradient", "pattern", "textpath", "mpath", "filter", "feimage");
    private static final String INDEX = "index.html";
    private static final String TEXT_DIRECTIVE = ":~:";
    private static final Pattern PDF_PAGE = Pattern.compile("(?:.*&)?page=(?!0*[1-9][0-9]*(?:&|$)).*");
    private static final Pattern VIEW_OF_DRAWING = Pattern.compile(".*[(=].*");

    private final LinkedSite site;
    private final PlainAddresses addresses;
    private final Set<String> files;
    private final Map<String, HtmlPage> pages;
    private final Map<String, Url> bases = new HashMap<>();
    private final Map<String, String> fragments = new HashMap<>();
    private final Map<Kind, Map<String, LinkVerdict>> known = new EnumMap<>(Kind.class);

    LinkResolver(LinkedSite site) {
        this.site = site;
        this.addresses = new PlainAddresses(site.root());
        this.files = new HashSet<>(site.files());
        this.pages = new HashMap<>(site.pages());
    }

    /** Where a URL of a page leads. */
    LinkVerdict follow(HtmlPage page, WrittenUrl link) {
        if (isSameFromAnywhere(link) && (page.base().isEmpty() || isWhole(link.url()) || isUsual(baseOf(page)))) {
            return fromAnywhere(link);
        }
        if (link.isOfMap()) {
            return map(page, link.url());
        }
        boolean isInPage = link.url().startsWith("#") && (page.base().isEmpty() || isPartOfDrawing(link));
        return isInPage ? place(page.file(), fragment(link.url())) : follow(baseOf(page), link, page.charset());
    }

    /** Whether a URL leads to the same from all pages that have no base of their own. */
    static boolean isSameFromAnywhere(WrittenUrl link) {
        String url = link.url();
        return (url.startsWith("/") ? isFromRoot(url) : isWhole(url)) && !link.isOfMap();
    }

    private LinkVerdict fromAnywhere(WrittenUrl link) {
        return known.computeIfAbsent(link.kind(), kind -> new HashMap<>())
                .computeIfAbsent(link.url(), url -> followOnce(link));
    }

    private LinkVerdict followOnce(WrittenUrl link) {
        Optional<String> address = addresses.below(link.url());
        if (address.isEmpty()) {
            return follow(site.root(), link, StandardCharsets.UTF_8);
        }
        String plain = address.get();
        int sign = plain.indexOf('#');
        return link.kind() == Kind.NAME
                ? new Elsewhere()
                : sign < 0 ? below(plain, "") : below(plain.substring(0, sign), plain.substring(sign + 1));
    }

    private String fragment(String url) {
        return fragments.computeIfAbsent(
                url,
                asked -> Url.parse(asked, site.root()).flatMap(Url::fragment).orElse(""));
    }

    private Url baseOf(HtmlPage page) {
        return bases.computeIfAbsent(page.file(), file -> site.baseOf(page));
    }

    private boolean isUsual(Url base) {
        return isOfSite(base) && base.scheme().equals(site.root().scheme());
    }

    /** Leads to the same from everywhere. */
    private static boolean isWhole(String url) {
        return (url.startsWith("https://") || url.startsWith("http://")) && url.indexOf('?') < 0;
    }

    /** Leads to the same from every page of a site: it has no host, no folder to begin in, and nothing to be encoded. */
    private static boolean isFromRoot(String url) {
        return !url.startsWith("//") && !url.startsWith("/\\") && url.indexOf('?') < 0;
    }

    /** SVG 2, 16.1.5: what a drawing refers to by a fragment alone is in the same document, whatever its base. */
    private static boolean isPartOfDrawing(WrittenUrl link) {
        return OF_DRAWINGS.contains(link.element());
    }

    /** HTML standard, “rules for parsing a hash-name reference”: what stands behind the first number sign, as it is. */
    private static LinkVerdict map(HtmlPage page, String url) {
        String name = url.substring(url.indexOf('#') + 1);
        if (!url.contains("#") || name.isEmpty()) {
            return new Malformed("the name of an image map", "write # before the name of the map");
        }
        return page.maps().contains(name) ? new Found(page.file()) : new MissingPlace(page.file(), name);
    }

    /** Where a URL of another file leads. */
    LinkVerdict follow(FileUrls file, WrittenUrl link) {
        return isSameFromAnywhere(link)
                ? fromAnywhere(link)
                : follow(bases.computeIfAbsent(file.file(), site::urlOf), link, StandardCharsets.UTF_8);
    }

    private LinkVerdict follow(Url base, WrittenUrl link, Charset charset) {
        if (link.url().isEmpty() && link.kind() != Kind.LINK && link.kind() != Kind.NAME) {
            return new Missing("");
        }
        boolean isWithinDrawing = link.element().equals("css") && link.url().startsWith("#");
        Optional<Url> url = Url.parse(link.url(), base, charset);
        if (url.isEmpty()) {
            return new Malformed("an address", WRITE_ADDRESS);
        }
        if (isWithinDrawing || link.kind() == Kind.NAME) {
            return new Elsewhere();
        }
        return switch (url.get().scheme()) {
            case "http", "https" -> isOfSite(url.get()) ? ofSite(url.get(), link) : new External(url.get());
            default -> elsewhere(url.get());
        };
    }

    private static LinkVerdict elsewhere(Url url) {
        if (url.scheme().equals("mailto") && !ContactUrls.isMail(url)) {
            return new Malformed(
                    "the address of a mailbox", "write it as in mailto:name@example.org; a comma parts several");
        } else if (url.scheme().equals("tel") && !ContactUrls.isTelephone(url)) {
            return new Malformed(
                    "a telephone number", "write digits, with hyphens between them if need be: tel:+44-20-7946-0000");
        } else if (url.scheme().equals("data") && !url.path().contains(",")) {
            return new Malformed("data", "write a comma before the data, as in data:text/plain,Words");
        }
        return new Elsewhere();
    }

    /** A site answers at http and https alike. */
    private boolean isOfSite(Url url) {
        return url.host().equals(site.root().host())
                && url.port() == site.root().port();
    }

    private LinkVerdict ofSite(Url url, WrittenUrl link) {
        String folder = site.root().path();
        if (!url.path().startsWith(folder)) {
            return outside(url, folder, link);
        }
        return below(
                PercentEncoding.decode(url.path().substring(folder.length())),
                url.fragment().orElse(""));
    }

    /** A path below the site's folder. */
    private LinkVerdict below(String path, String fragment) {
        String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        if (files.contains(file)) {
            return place(file, fragment);
        }
        return files.contains(file + "/" + INDEX) ? new WithoutSlash(file + "/" + INDEX) : new Missing(file);
    }

    /** A host can have other sites beside this one; only who writes its name can mean them. */
    private static LinkVerdict outside(Url url, String folder, WrittenUrl link) {
        if ((url.path() + "/").equals(folder)) {
            return new WithoutSlash(INDEX);
        }
        return isAbsolute(link) ? new External(url) : new Missing(url.decodedPath());
    }

    private static boolean isAbsolute(WrittenUrl link) {
        return link.url().startsWith("//") || Url.parse(link.url()).isPresent();
    }

    /** HTML standard, “select the indicated part”: the fragment as it is, then decoded; the top of a page is always there. */
    private LinkVerdict place(String file, String fragment) {
        int directive = fragment.indexOf(TEXT_DIRECTIVE);
        String place = directive < 0 ? fragment : fragment.substring(0, directive);
        return place.isEmpty() || isPlace(file, place) ? new Found(file) : new MissingPlace(file, place);
    }

    private boolean isPlace(String file, String place) {
        String decoded = PercentEncoding.decode(place);
        HtmlPage page = pages.get(file);
        if (page != null) {
            return page.ids().contains(place) || page.ids().contains(decoded) || decoded.equalsIgnoreCase("top");
        }
        FileUrls drawing = site.others().get(file);
        if (drawing != null && file.endsWith(".svg")) {
            return drawing.ids().contains(decoded)
                    || VIEW_OF_DRAWING.matcher(decoded).matches();
        }
        return !file.endsWith(".pdf") || !PDF_PAGE.matcher(decoded).matches();
    }
}
