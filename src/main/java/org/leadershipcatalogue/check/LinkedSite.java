package org.leadershipcatalogue.check;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.leadershipcatalogue.html.FileUrls;
import org.leadershipcatalogue.html.HtmlPage;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.url.PercentEncoding;
import org.leadershipcatalogue.url.Url;

/**
 * A site as its links see it: ours or any folder of HTML.
 *
 * @param root where it is published; its path ends in a slash
 * @param pages the HTML pages by file
 * @param others the other files whose URLs and ids are known, by file
 * @param files every file by its path below the root, pages included
 */
record LinkedSite(Url root, SortedMap<String, HtmlPage> pages, SortedMap<String, FileUrls> others, Set<String> files) {

    boolean has(String file) {
        return files.contains(file);
    }

    /** The names that fragments can lead to in a page or drawing; empty for other files, of which they are not known. */
    Optional<Set<String>> placesOf(String file) {
        HtmlPage page = pages.get(file);
        FileUrls drawing = others.get(file);
        return page == null ? Optional.ofNullable(drawing).map(FileUrls::ids) : Optional.of(page.ids());
    }

    /** The names of the image maps of a page. */
    Set<String> mapsOf(String file) {
        HtmlPage page = pages.get(file);
        return page == null ? Set.of() : page.maps();
    }

    /** An address of the site as a path of its host. */
    String path(String address) {
        return root.path() + address.substring(1);
    }

    /** Whether a path from the root of the host would be one of the site, were it written below the site's root. */
    boolean leadsInto(String path) {
        String file = SiteAddress.fileOf(path);
        return has(file) || has(file + "/index.html");
    }

    /** The URL at which a file is published. */
    Url urlOf(String file) {
        String path = PercentEncoding.PATH
                .encode(SiteAddress.of(file).substring(1).replace("%", "%25"))
                .replace("\\", "%5C");
        return Url.parse("./" + path, root)
                .orElseThrow(() -> new IllegalStateException("no URL can be made for the file " + file));
    }

    /** The URL against which the links of a page are resolved (HTML standard, “document base URL”). */
    Url baseOf(HtmlPage page) {
        Url document = urlOf(page.file());
        return page.base().isEmpty()
                ? document
                : Url.parse(page.base(), document).orElse(document);
    }
}
