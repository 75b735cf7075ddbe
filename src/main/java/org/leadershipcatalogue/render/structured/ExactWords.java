package org.leadershipcatalogue.render.structured;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what an author wrote in words, where it can mean only one thing: {@code £1,250} is a price, {@code two days a
 * visit} is no length.
 */
final class ExactWords {

    private static final Pattern FREE = Pattern.compile("(?i)free(?: of charge)?");
    private static final Pattern POUNDS = Pattern.compile("£\\s?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{2})?");
    private static final Pattern PEOPLE =
            Pattern.compile("(?i)([1-9]\\d{0,5})(?: (?:places|people|participants|leaders))?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}|[a-z]+) (hour|day|week|month|year)s?");
    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private ExactWords() {}

    /** The price in pounds: {@code 1250}, {@code 0} where it is free. */
    static Optional<String> price(String words) {
        if (FREE.matcher(words).matches()) {
            return Optional.of("0");
        }
        Matcher pounds = POUNDS.matcher(words);
        return pounds.matches()
                ? Optional.of(pounds.group(1).replace(",", "")
                        + Optional.ofNullable(pounds.group(2)).orElse(""))
                : Optional.empty();
    }

    /** How many can take part. */
    static Optional<Integer> people(String words) {
        Matcher people = PEOPLE.matcher(words);
        return people.matches() ? Optional.of(Integer.valueOf(people.group(1))) : Optional.empty();
    }

    /** How long it lasts (ISO 8601): {@code six weeks} is {@code P6W}. */
    static Optional<String> length(String words) {
        Matcher length = LENGTH.matcher(words.toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            return Optional.empty();
        }
        return number(length.group(1)).map(number -> {
            String unit = length.group(2);
            return (unit.equals("hour") ? "PT" : "P")
                    + number
                    + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        });
    }

    private static Optional<Integer> number(String words) {
        int number = Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NUMBERS.indexOf(words);
        return number > 0 ? Optional.of(number) : Optional.empty();
    }
}
