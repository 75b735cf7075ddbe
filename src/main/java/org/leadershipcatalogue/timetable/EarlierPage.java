package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.document.Lazy;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.History.EarlierText;
import org.leadershipcatalogue.model.SiteAddress;
import org.leadershipcatalogue.model.SourcePath;

/** What the header of a page said before, as far as plain words can tell; each thing is looked for once. */
final class EarlierPage {

    private static final Pattern DRAFT = Pattern.compile("(?m)^:jbake-status:[ \\t]+draft[ \\t]*$");
    private static final Pattern REDIRECT = Pattern.compile("(?m)^:redirect-from:[ \\t]+([^,\\s]*)");

    private static final Pattern TIMETABLE = Pattern.compile("(?m)^\\[timetable\\b");
    private static final Pattern DAY = Pattern.compile("(?m)^:(?:starts|ends):");

    private final EarlierText version;
    private final String header;
    private final boolean wasPublished;
    private final Lazy<Boolean> hadDates;
    private final Lazy<String> firstAddress;

    EarlierPage(EarlierText version) {
        this.version = version;
        header = header(version.text());
        wasPublished = !DRAFT.matcher(header).find();
        hadDates = new Lazy<>(this::findDates);
        firstAddress = new Lazy<>(this::findFirstAddress);
    }

    /** The path it had. */
    String path() {
        return version.path();
    }

    /** Whether visitors saw it. */
    boolean wasPublished() {
        return wasPublished;
    }

    /** Whether there was something to put in a calendar: a timetable, or the day of an event. */
    boolean hadDates() {
        return hadDates.get();
    }

    private boolean findDates() {
        boolean isEvent = address().startsWith(SiteAddress.listOf(EntryType.EVENT));
        return TIMETABLE.matcher(version.text()).find()
                || (isEvent && DAY.matcher(header).find());
    }

    String address() {
        return new SourcePath(version.path()).address();
    }

    /** The address by which calendars knew its dates: the first it ever had, as far as it said so. */
    String firstAddress() {
        return firstAddress.get();
    }

    private String findFirstAddress() {
        Matcher redirect = REDIRECT.matcher(header);
        return redirect.find() ? ofPage(redirect.group(1)) : address();
    }

    List<String> lines() {
        return version.text().lines().toList();
    }

    /** All before the first empty line. */
    private static String header(String text) {
        return text.strip().split("\n[ \t]*\n", 2)[0];
    }

    private static String ofPage(String address) {
        return address.endsWith("/") || address.endsWith(".html") ? address : address + "/";
    }
}
