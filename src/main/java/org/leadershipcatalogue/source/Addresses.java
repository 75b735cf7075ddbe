package org.leadershipcatalogue.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.SourcePath;

/** Gives each address to one source: the build itself first, then the pages, then the copied files, then the assets. */
final class Addresses {

    private static final List<String> MADE_BY_THE_BUILD = List.of("/sitemap.xml", "/robots.txt", "/catalogue.json");
    private static final List<String> PAGES_OF_THE_BUILD = List.of("/", "/404.html");
    private static final String INDEX = "index.html";

    private final Findings findings;
    private final Map<String, String> owners = new HashMap<>();

    Addresses(Findings findings) {
        this.findings = findings;
        MADE_BY_THE_BUILD.forEach(address -> owners.put(address, "the build itself"));
    }

    /** Whether the page may have its address; a type's list has its words from {@code <folder>/index.adoc} alone. */
    boolean claimPage(String path) {
        String address = new SourcePath(path).address();
        for (EntryType type : EntryType.values()) {
            if (type.hasList() && path.equals("content/" + type.folder() + ".adoc")) {
                report(
                        path,
                        address,
                        "the list of all " + type.folder(),
                        "name it content/" + type.folder() + "/index.adoc");
                return false;
            }
        }
        return claim(path, address);
    }

    /** The build's own pages can be taken over by pages of the content, but by no other file. */
    void closePages() {
        PAGES_OF_THE_BUILD.forEach(address -> owners.putIfAbsent(file(address), "the build itself"));
        Arrays.stream(EntryType.values())
                .filter(EntryType::hasList)
                .forEach(type ->
                        owners.putIfAbsent(file("/" + type.folder() + "/"), "the list of all " + type.folder()));
    }

    /** Whether the source may have the address; if not, the finding names both. */
    boolean claim(String path, String address) {
        String owner = owners.putIfAbsent(file(address), path);
        if (owner != null) {
            report(path, address, owner, "rename or remove one of them");
        }
        return owner == null;
    }

    private void report(String path, String address, String owner, String wayOut) {
        findings.add(Finding.of(
                        Rule.DUPLICATE_ADDRESS,
                        Location.startOf(path),
                        "“%s” would be published at %s, which is the address of %s"
                                .formatted(path, address, quoted(owner)))
                .hint(wayOut)
                .target(address));
    }

    private static String quoted(String owner) {
        return owner.startsWith("the ") ? owner : "“" + owner + "”";
    }

    private static String file(String address) {
        return address.endsWith("/") ? address + INDEX : address;
    }
}
