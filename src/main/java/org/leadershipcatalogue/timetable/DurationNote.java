package org.leadershipcatalogue.timetable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.Occurrence.Timed;

/**
 * How long a row says that it lasts: {@code 3½ hours}, {@code 90 minutes}, {@code 2 days}.
 *
 * @param minutes in hours and minutes; 0 when it is told in days
 * @param days in days; 0 when it is told in hours and minutes
 * @param share of which stretch of time it is told
 */
record DurationNote(Piece piece, long minutes, long days, Share share) {

    /** {@code 3½ hours each}, {@code 10 hours in all}, or neither. */
    private enum Share {
        EACH,
        ALL,
        NOT_SAID
    }

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String NUMBER = "(?:\\d{1,4}(?:\\.\\d{1,2}| ?[½¼¾])?|[½¼¾]|" + String.join("|", NUMBERS) + ")";
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<days>" + NUMBER + ") days?|(?:(?<hours>" + NUMBER + ") ?(?:hours?|hrs?|h))?(?: ?(?:and )?(?<minutes>"
                    + NUMBER + ") ?(?:minutes?|mins?|m))?)"
                    + "(?: (?:(?<each>each|each day|a day|per day)|(?<all>in all|in total)))?",
            Pattern.CASE_INSENSITIVE);
    private static final int MINUTES_OF_HOUR = 60;

    /** The duration, if the words are one. */
    static Optional<DurationNote> of(Piece words) {
        Matcher matcher = FORM.matcher(words.words());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double minutes = number(matcher, "hours") * MINUTES_OF_HOUR + number(matcher, "minutes");
        double days = number(matcher, "days");
        Share share =
                matcher.group("each") != null ? Share.EACH : matcher.group("all") != null ? Share.ALL : Share.NOT_SAID;
        boolean isWhole = days % 1 == 0 && minutes % 1 == 0 && (days > 0 || minutes > 0);
        return isWhole ? Optional.of(new DurationNote(words, (long) minutes, (long) days, share)) : Optional.empty();
    }

    private static double number(Matcher matcher, String group) {
        String words = matcher.group(group);
        if (words == null) {
            return 0;
        }
        int spelt = NUMBERS.indexOf(words.toLowerCase(Locale.ROOT));
        if (spelt >= 0) {
            return spelt + 1;
        }
        double fraction = words.endsWith("½") ? 0.5 : words.endsWith("¼") ? 0.25 : words.endsWith("¾") ? 0.75 : 0;
        String figures = words.replaceAll("[ ½¼¾]", "");
        return (figures.isEmpty() ? 0 : Double.parseDouble(figures)) + fraction;
    }

    /** How long it lasts instead, in words, if the times or the days say otherwise; days without times say no hours. */
    Optional<String> contradiction(List<Occurrence> occurrences) {
        return days > 0 ? ofDays(occurrences) : ofHours(occurrences);
    }

    private Optional<String> ofDays(List<Occurrence> occurrences) {
        long real = occurrences.stream()
                .flatMap(occurrence ->
                        occurrence.firstDay().datesUntil(occurrence.lastDay().plusDays(1)))
                .distinct()
                .count();
        return real == days ? Optional.empty() : Optional.of(real == 1 ? "1 day" : real + " days");
    }

    private Optional<String> ofHours(List<Occurrence> occurrences) {
        if (occurrences.stream().anyMatch(AllDay.class::isInstance)) {
            return Optional.empty();
        }
        List<Duration> lengths =
                occurrences.stream().map(Timed.class::cast).map(Timed::length).toList();
        Duration all = lengths.stream().reduce(Duration.ZERO, Duration::plus);
        boolean isEach = lengths.stream().allMatch(length -> length.toMinutes() == minutes);
        boolean isAll = all.toMinutes() == minutes;
        boolean isTrue = share == Share.EACH ? isEach : share == Share.ALL ? isAll : isEach || isAll;
        return isTrue ? Optional.empty() : Optional.of(words(lengths, all));
    }

    private static String words(List<Duration> lengths, Duration all) {
        boolean areEqual = lengths.stream().distinct().count() == 1;
        return lengths.size() == 1
                ? words(all)
                : (areEqual ? words(lengths.get(0)) + " each, " : "") + words(all) + " in all";
    }

    private static String words(Duration length) {
        long hours = length.toHours();
        int rest = length.toMinutesPart();
        String inHours = hours == 0 ? "" : hours == 1 ? "1 hour" : hours + " hours";
        String inMinutes = rest == 0 ? "" : rest == 1 ? "1 minute" : rest + " minutes";
        return (inHours + " " + inMinutes).strip();
    }
}
