package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Spacing;

/**
 * A time in all: {@code 15½ hours in all}, {@code three days}. Words that say something else, such as {@code two days a
 * visit}, are not one.
 *
 * @param amount minutes of hours, or days
 */
record StatedTotal(Unit unit, long amount) {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Minutes of an hour. */
    private static final Map<String, Integer> PARTS =
            Map.of("¼", 15, ".25", 15, "½", 30, ".5", 30, " and a half", 30, "¾", 45, ".75", 45);

    private static final String AMOUNT = "(?<number>[0-9]{1,3}|" + String.join("|", NUMBERS)
            + ")(?<part>[¼½¾]|\\.25|\\.5|\\.75| and a half)? (?<unit>hour|day)s?";
    private static final Pattern ALONE = Pattern.compile(AMOUNT);
    private static final Pattern IN_ALL =
            Pattern.compile("(?<![\\w¼½¾.,:-])" + AMOUNT + " (?:in all|in total|altogether)(?!\\w)");

    private static final int HOUR = 60;

    /** What is counted. */
    enum Unit {
        HOURS,
        DAYS
    }

    /** The total that some words state. */
    static Optional<StatedTotal> in(String words) {
        String single = Spacing.single(words).toLowerCase(Locale.ROOT);
        Matcher alone = ALONE.matcher(single);
        Matcher inAll = IN_ALL.matcher(single);
        if (alone.matches()) {
            return of(alone);
        }
        return inAll.find() ? of(inAll) : Optional.empty();
    }

    private static Optional<StatedTotal> of(Matcher words) {
        String number = words.group("number");
        int whole = NUMBERS.contains(number) ? NUMBERS.indexOf(number) + 1 : Integer.parseInt(number);
        Optional<String> part = Optional.ofNullable(words.group("part"));
        if (words.group("unit").equals("hour")) {
            long minutes = (long) whole * HOUR + part.map(PARTS::get).orElse(0);
            return Optional.of(new StatedTotal(Unit.HOURS, minutes));
        }
        return part.isPresent() ? Optional.empty() : Optional.of(new StatedTotal(Unit.DAYS, whole));
    }

    /** {@code 15½ hours}, {@code 14 hours 20 minutes}, {@code 3 days}. */
    String words() {
        if (unit == Unit.DAYS) {
            return amount == 1 ? "1 day" : amount + " days";
        }
        long hours = amount / HOUR;
        return switch ((int) (amount % HOUR)) {
            case 0 -> hours == 1 ? "1 hour" : hours + " hours";
            case 15 -> hours + "¼ hours";
            case 30 -> hours + "½ hours";
            case 45 -> hours + "¾ hours";
            default -> hours + " hours " + amount % HOUR + " minutes";
        };
    }
}
