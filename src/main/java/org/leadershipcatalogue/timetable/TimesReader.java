package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.END_BEFORE_START;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_TIME;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.TableCell;

/** Reads a start and an end in the 24-hour clock: {@code 14.00–16.30}, {@code 9:00 to 12:30}. */
final class TimesReader {

    private static final Pattern BETWEEN = Pattern.compile(" to | ?(?:--|[-‐‑‒–—―−]) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");

    private final Findings findings;

    TimesReader(Findings findings) {
        this.findings = findings;
    }

    /** The times in words with single spaces, unless they are refused. */
    Optional<Times> read(String words, TableCell cell) {
        Location at = cell.placeOf(words);
        if (words.isEmpty()) {
            report(UNREADABLE_TIME, at, "the row does not say at what time it takes place");
            return Optional.empty();
        }
        String[] parts = BETWEEN.split(words, -1);
        if (parts.length != 2) {
            String missing = TIME.matcher(words).matches() ? " is only one time" : " cannot be read as times";
            report(UNREADABLE_TIME, at, "“" + words + "”" + missing + "; a session has a start and an end");
            return Optional.empty();
        }
        Optional<LocalTime> start = time(parts[0], words, at);
        Optional<LocalTime> end = time(parts[1], words, parts[1].isEmpty() ? at : cell.placeOf(parts[1]));
        return start.isEmpty() || end.isEmpty() ? Optional.empty() : inOrder(start.get(), end.get(), at);
    }

    private Optional<LocalTime> time(String part, String words, Location at) {
        Matcher matcher = TIME.matcher(part);
        if (!matcher.matches()) {
            report(UNREADABLE_TIME, at, "“" + (part.isEmpty() ? words : part) + "” cannot be read as a time");
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        if (hour > 23 || minute > 59) {
            report(UNREADABLE_TIME, at, "“" + part + "” is not a time of the day, which goes from 00.00 to 23.59");
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    private Optional<Times> inOrder(LocalTime start, LocalTime end, Location at) {
        if (end.isAfter(start)) {
            return Optional.of(new Times(start, end));
        }
        String message = "the session starts at %s and ends at %s".formatted(Times.words(start), Times.words(end));
        report(END_BEFORE_START, at, message + (end.equals(start) ? ", the same time" : ", which is earlier"));
        return Optional.empty();
    }

    private void report(Rule rule, Location at, String message) {
        findings.add(Finding.of(rule, at, message).hint(WhenReader.FORM_THAT_WORKS));
    }
}
