package org.leadershipcatalogue.timetable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.timetable.Length.Unit;

/**
 * A length as authors write it: {@code 3½ hours}, {@code 90 minutes each}, {@code three days in all}.
 *
 * @param share of what it is told
 */
record StatedLength(Length length, Share share) {

    /** {@code 3½ hours each}, {@code 10 hours in all}, or neither. */
    enum Share {
        EACH,
        ALL,
        NOT_SAID
    }

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, BigDecimal> PARTS = Map.of(
            "¼", new BigDecimal("0.25"),
            "½", new BigDecimal("0.5"),
            "¾", new BigDecimal("0.75"),
            " and a half", new BigDecimal("0.5"));

    private static final String NUMBER =
            "(?:(?:\\d{1,4}|" + String.join("|", NUMBERS) + ")(?: ?[¼½¾]| and a half)?|\\d{1,4}\\.\\d{1,2}|[¼½¾])";
    private static final String MINUTES = " ?(?:minutes?|mins?|m)";
    private static final String AMOUNT = "(?:(?<days>" + NUMBER + ") days?|(?<hours>" + NUMBER
            + ") ?(?:hours?|hrs?|h)(?: ?(?:and )?(?<minutes>" + NUMBER + ")" + MINUTES + ")?|(?<alone>" + NUMBER + ")"
            + MINUTES + ")";
    private static final String ALL = "in all|in total|altogether";

    private static final Pattern WHOLE =
            pattern(AMOUNT + "(?: (?:(?<each>each|each day|a day|per day)|(?<all>" + ALL + ")))?");
    private static final Pattern IN_ALL = pattern("(?<![\\w¼½¾.,:-])" + AMOUNT + " (?:" + ALL + ")(?!\\w)");

    /** The length that is all of the words. */
    static Optional<StatedLength> of(String words) {
        Matcher matcher = WHOLE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Share share =
                matcher.group("each") != null ? Share.EACH : matcher.group("all") != null ? Share.ALL : Share.NOT_SAID;
        return length(matcher).map(length -> new StatedLength(length, share));
    }

    /** The length of the whole that some words state; {@code two days a visit} says nothing of it. */
    static Optional<Length> inAll(String words) {
        String single = Spacing.single(words);
        Optional<StatedLength> whole = of(single);
        if (whole.isPresent()) {
            return whole.filter(stated -> stated.share != Share.EACH).map(StatedLength::length);
        }
        Matcher matcher = IN_ALL.matcher(single);
        return matcher.find() ? length(matcher) : Optional.empty();
    }

    private static Optional<Length> length(Matcher matcher) {
        if (matcher.group("days") != null) {
            return length(Unit.DAYS, number(matcher.group("days")));
        }
        BigDecimal minutes = number(matcher.group("hours"))
                .multiply(BigDecimal.valueOf(Length.MINUTES_OF_HOUR))
                .add(number(matcher.group("minutes")))
                .add(number(matcher.group("alone")));
        return length(Unit.HOURS, minutes);
    }

    /** Half a day and half a minute say nothing that can be proved. */
    private static Optional<Length> length(Unit unit, BigDecimal amount) {
        boolean isWhole = amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 0;
        return isWhole ? Optional.of(new Length(unit, amount.longValueExact())) : Optional.empty();
    }

    private static BigDecimal number(@Nullable String words) {
        if (words == null) {
            return BigDecimal.ZERO;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        Optional<String> part = PARTS.keySet().stream().filter(lower::endsWith).findFirst();
        String whole = lower.substring(
                        0, lower.length() - part.map(String::length).orElse(0))
                .strip();
        int spelt = NUMBERS.indexOf(whole) + 1;
        BigDecimal number =
                whole.isEmpty() ? BigDecimal.ZERO : spelt > 0 ? BigDecimal.valueOf(spelt) : new BigDecimal(whole);
        return number.add(part.map(PARTS::get).orElse(BigDecimal.ZERO));
    }

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }
}
