package org.leadershipcatalogue.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.ListPages;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.SourcePath;

/** Gives each address to one source: the build itself first, then the pages, then the copied files, then the assets. */
final class Addresses {

    private static final List<String> FILES_OF_THE_BUILD = List.of(
            "/calendar.ics",
            SiteAddress.FEED,
            "/sitemap.xml",
            "/robots.txt",
            "/catalogue.json",
            SiteAddress.SEARCH_INDEX,
            SiteAddress.REDIRECTS);
    private static final List<String> PAGES_OF_THE_BUILD = List.of("/", "/404.html", SiteAddress.SEARCH);
    private static final Map<String, EntryType> NAMED_AS_LISTS = Arrays.stream(EntryType.values())
            .filter(EntryType::hasList)
            .collect(Collectors.toMap(type -> "content/" + type.folder() + ".adoc", Function.identity()));
    private static final String BUILD = "which the build makes itself";
    private static final String KEPT = "which is kept for choices from the list of ";
    private static final String LIST = "which is the list of all ";

    private final Findings findings;

    /** What has each file of the site, and each folder (ending in a slash), as the end of the sentence that says so to another that wants it. */
    private final Map<String, String> owners = new HashMap<>();

    Addresses(Findings findings) {
        this.findings = findings;
        FILES_OF_THE_BUILD.forEach(address -> owners.put(address, BUILD));
        owners.put(SiteAddress.LIBRARIES.substring(0, SiteAddress.LIBRARIES.length() - 1), BUILD);
    }

    /** Whether the page may have its address; a type's list has its words from {@code <folder>/index.adoc} alone. */
    boolean claimPage(String path) {
        String address = new SourcePath(path).address();
        Optional<EntryType> listed = Optional.ofNullable(NAMED_AS_LISTS.get(path));
        listed.map(EntryType::folder)
                .ifPresent(folder -> report(path, address, LIST + folder, "name it content/" + folder + "/index.adoc"));
        return listed.isEmpty() && claim(path, address);
    }

    /** What pages the build makes itself; a page of the content may take their place, but no other file. */
    void closePages() {
        PAGES_OF_THE_BUILD.forEach(address -> owners.putIfAbsent(file(address), BUILD));
        Arrays.stream(EntryType.values())
                .filter(EntryType::hasList)
                .map(EntryType::folder)
                .forEach(folder -> owners.putIfAbsent(file("/" + folder + "/"), LIST + folder));
    }

    /** Whether the source may have the address; if not, the finding names both. A file cannot be a folder as well. */
    boolean claim(String path, String address) {
        Optional<EntryType> keeper = ListPages.keeper(address);
        if (keeper.isPresent()) {
            report(path, address, KEPT + keeper.get().folder(), "rename or remove it");
            return false;
        }
        String file = file(address);
        List<String> folders = foldersOf(file);
        Optional<String> obstacle = Stream.concat(Stream.of(file, file + "/"), folders.stream())
                .map(owners::get)
                .filter(Objects::nonNull)
                .findFirst();
        if (obstacle.isPresent()) {
            String wayOut = obstacle.get().endsWith("”") ? "rename or remove one of them" : "rename or remove it";
            report(path, address, obstacle.get(), wayOut);
            return false;
        }
        owners.put(file, "which is the address of “" + path + "”");
        folders.forEach(
                folder -> owners.computeIfAbsent(folder + "/", first -> "which is the folder of “" + path + "”"));
        return true;
    }

    private static List<String> foldersOf(String file) {
        List<String> folders = new ArrayList<>();
        for (int at = file.indexOf('/', 1); at > 0; at = file.indexOf('/', at + 1)) {
            folders.add(file.substring(0, at));
        }
        return folders;
    }

    private void report(String path, String address, String owner, String wayOut) {
        String message = "“" + path + "” would be published at " + address + ", " + owner;
        findings.add(Finding.of(Rule.DUPLICATE_ADDRESS, Location.startOf(path), message)
                .hint(wayOut)
                .target(address));
    }

    private static String file(String address) {
        return address.endsWith("/") ? address + "index.html" : address;
    }
}
