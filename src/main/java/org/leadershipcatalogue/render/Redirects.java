package org.leadershipcatalogue.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.PublishedFiles;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.ListPages;
import org.leadershipcatalogue.model.SiteAddress;

/** The addresses entries used to have and can lead on from: those that nothing else of the site has. */
final class Redirects {

    private static final List<String> OF_THE_BUILD = List.of(
            "/",
            "/404.html",
            SiteAddress.FEED,
            "/sitemap.xml",
            "/robots.txt",
            "/catalogue.json",
            SiteAddress.SEARCH,
            SiteAddress.SEARCH_INDEX,
            SiteAddress.LIBRARIES);
    private static final String KEPT = "it is kept for choices from the list of ";
    private static final String BUILD = "the build makes it itself";

    private final Findings findings;

    /** What has each file of the site, and each folder (ending in a slash), as the end of the sentence that says so. */
    private final Map<String, Owner> owners = new HashMap<>();

    /** What has a file or folder, and how its name is written; capitals make no difference on some disks and servers. */
    private record Owner(String file, String words) {
        String words(String asked) {
            return file.equals(asked) ? words : "only capitals tell it from /" + file + ", and " + words;
        }
    }

    Redirects(Findings findings) {
        this.findings = findings;
    }

    /** The entries by their earlier addresses; one that is taken is reported and left out. */
    SortedMap<String, Entry> read(Catalogue catalogue, PublishedFiles files) {
        for (Entry entry : catalogue.entries()) {
            own(entry.address(), "it belongs to “" + entry.source() + "”");
        }
        for (StaticFile file : files.copied()) {
            own(file.address(), "it belongs to “" + file.path() + "”");
        }
        OF_THE_BUILD.forEach(address -> own(address, BUILD));
        new Calendars(catalogue).all().forEach(calendar -> own(calendar.address(), BUILD));
        for (EntryType type : EntryType.values()) {
            if (type.hasList()) {
                own(SiteAddress.listOf(type), BUILD);
            }
        }
        SortedMap<String, Entry> redirects = new TreeMap<>();
        for (Entry entry : catalogue.entries()) {
            entry.fields().find("redirect-from").ifPresent(field -> claim(catalogue, entry, field, redirects));
        }
        return redirects;
    }

    /** An entry may name its own address too, to say that calendars know it by that one; it leads nowhere. */
    private void claim(Catalogue catalogue, Entry entry, Field field, SortedMap<String, Entry> redirects) {
        for (String address : entry.redirectFrom()) {
            if (address.equals(entry.address())) {
                continue;
            }
            Optional<String> owner = ListPages.keeper(address)
                    .map(type -> KEPT + type.folder())
                    .or(() -> owner(SiteAddress.fileOf(address)));
            if (owner.isPresent()) {
                report(entry, field, address, owner.get() + inTurn(catalogue.ofAddress(address), entry));
            } else {
                own(address, "“" + entry.source() + "” names it too");
                redirects.put(address, entry);
            }
        }
    }

    private static String inTurn(Optional<Entry> other, Entry entry) {
        return other.filter(page -> page.redirectFrom().contains(entry.address()))
                        .isPresent()
                ? ", which names " + entry.address() + " in turn, so that visitors would be led in a circle"
                : "";
    }

    private void report(Entry entry, Field field, String address, String owner) {
        findings.add(Finding.of(
                        Rule.DUPLICATE_ADDRESS,
                        field.at(),
                        address + " cannot be an earlier address of “" + entry.source() + "”: " + owner)
                .hint("take it out of " + field.name() + ", or give the other one another address")
                .target(address));
    }

    private void own(String address, String owner) {
        String file = SiteAddress.fileOf(address);
        own(file, owner, file);
        foldersOf(file).forEach(folder -> own(folder + "/", owner, folder + "/"));
    }

    private void own(String key, String owner, String file) {
        owners.putIfAbsent(key.toLowerCase(Locale.ROOT), new Owner(file, owner));
    }

    /** A file cannot be a folder as well. */
    private Optional<String> owner(String file) {
        return Stream.concat(Stream.of(file, file + "/"), foldersOf(file))
                .flatMap(name ->
                        Optional.ofNullable(owners.get(name.toLowerCase(Locale.ROOT)))
                                .map(owner -> owner.words(name))
                                .stream())
                .findFirst();
    }

    private static Stream<String> foldersOf(String file) {
        return IntStream.range(1, file.length())
                .filter(at -> file.charAt(at) == '/')
                .mapToObj(at -> file.substring(0, at));
    }
}
