package org.leadershipcatalogue.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.StaticFile;
import org.leadershipcatalogue.model.Calendars;
import org.leadershipcatalogue.model.Calendars.Calendar;
import org.leadershipcatalogue.model.Calendars.Scope;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * The calendars of the site as files, those of a page that moved also where it used to be, since programs that subscribe
 * to one follow no page that leads on; a file of the author's that stands where one of them goes is reported.
 */
final class CalendarFiles {

    private final Findings findings;

    CalendarFiles(Findings findings) {
        this.findings = findings;
    }

    /**
     * The files by their paths below the site's folder.
     *
     * @param moved the entries by earlier addresses that lead on to them
     */
    SortedMap<String, FeedFile> of(
            Catalogue catalogue,
            List<StaticFile> copied,
            Map<String, Entry> moved,
            Function<Calendar, FeedFile> write) {
        Map<String, StaticFile> taken = taken(copied);
        SortedMap<String, FeedFile> files = new TreeMap<>();
        for (Calendar calendar : new Calendars(catalogue).all()) {
            Optional<StaticFile> obstacle = Optional.ofNullable(taken.get(calendar.address()));
            obstacle.ifPresent(file -> reportTaken(file, calendar));
            calendar.occasions().stream()
                    .filter(occasion -> calendar.scope() != Scope.SESSION && isNamedLike(occasion, calendar))
                    .forEach(this::reportName);
            if (obstacle.isEmpty()) {
                files.put(SiteAddress.fileOf(calendar.address()), write.apply(calendar));
            }
        }
        moved.forEach((earlier, entry) -> addEarlier(earlier, entry, taken, files));
        return files;
    }

    /** What stands in the folder of the entry, in that of an earlier address too, unless something is there already. */
    private static void addEarlier(
            String earlier, Entry entry, Map<String, StaticFile> taken, SortedMap<String, FeedFile> files) {
        if (!earlier.endsWith("/") || !entry.address().endsWith("/")) {
            return;
        }
        String folder = entry.address().substring(1);
        SortedMap<String, FeedFile> below = new TreeMap<>(files.subMap(folder, folder + Character.MAX_VALUE));
        below.forEach((file, calendar) -> {
            String name = file.substring(folder.length());
            if (name.indexOf('/') < 0 && !taken.containsKey(earlier + name)) {
                files.putIfAbsent(SiteAddress.fileOf(earlier + name), calendar);
            }
        });
    }

    /** What has each address, and each folder: a folder cannot be a file as well. */
    private static Map<String, StaticFile> taken(List<StaticFile> copied) {
        Map<String, StaticFile> taken = new HashMap<>();
        for (StaticFile file : copied) {
            taken.put(file.address(), file);
            for (int slash = file.address().indexOf(".ics/"); slash > 0; ) {
                taken.putIfAbsent(file.address().substring(0, slash + ".ics".length()), file);
                slash = file.address().indexOf(".ics/", slash + 1);
            }
        }
        return taken;
    }

    /** A session with the id {@code calendar}, whose file would be the one of its page. */
    private static boolean isNamedLike(Occasion occasion, Calendar calendar) {
        return occasion.session().isPresent() && occasion.calendar().equals(calendar.address());
    }

    private void reportTaken(StaticFile file, Calendar calendar) {
        boolean isInside = !file.address().equals(calendar.address());
        findings.add(Finding.of(
                        Rule.DUPLICATE_ADDRESS,
                        Location.startOf(file.path()),
                        "“%s” would be published %s %s, which is the calendar %s"
                                .formatted(
                                        file.path(),
                                        isInside ? "in the folder" : "at",
                                        calendar.address(),
                                        calendar.title().isEmpty() ? "of the site" : "of “" + calendar.title() + "”"))
                .hint(isInside ? "rename the folder" : "rename or remove it")
                .target(file.address()));
    }

    private void reportName(Occasion occasion) {
        findings.add(Finding.of(
                        Rule.DUPLICATE_ADDRESS,
                        occasion.session().orElseThrow().at().row(),
                        "the session “%s” would have its calendar at %s, which is the calendar of the whole page"
                                .formatted(occasion.title(), occasion.calendar()))
                .hint("begin the cell with an id of its own, for example [[calendar-session]]")
                .target(occasion.calendar()));
    }
}
