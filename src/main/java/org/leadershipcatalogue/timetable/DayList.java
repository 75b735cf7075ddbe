package org.leadershipcatalogue.timetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.CalendarNames;

/**
 * Days and ranges of days as they are written: {@code 5, 12–14 and 19 March 2024}.
 *
 * @param items at least one, each complete as far as the words go
 */
record DayList(List<Item> items) {

    private static final Pattern BETWEEN_ITEMS = Pattern.compile(
            "(?<!\\b" + CalendarNames.anyWeekday() + ") ?[,;] ?(?:and |& ?)?| and | ?& ?", Pattern.CASE_INSENSITIVE);

    /** A hyphen within 2023-09-28 joins no two days. */
    private static final String NOT_WITHIN_FIGURES =
            "(?:(?<!\\d{4} ?)|(?! ?H ?\\d{2} ?H ?\\d{2}(?!\\d)))(?:(?<!\\d{4} ?H ?\\d{2} ?)|(?! ?H ?\\d{2}(?!\\d)))"
                    .replace("H", "[-‐‑]");

    private static final Pattern BETWEEN_ENDS = Pattern.compile(
            " (?:to|until|till) | ?(?:--|[‒–—―−]) ?|" + NOT_WITHIN_FIGURES + " ?[-‐‑] ?", Pattern.CASE_INSENSITIVE);

    /** One day, or the first and the last of several. */
    record Item(DayWords first, DayWords last, Piece piece) {

        boolean isRange() {
            return !first.equals(last);
        }

        private Item completed(UnaryOperator<DayWords> completed) {
            DayWords whole = completed.apply(last);
            return new Item(isRange() ? completed.apply(first) : whole, whole, piece);
        }
    }

    /** The days, unless the words are something else. */
    static Optional<DayList> of(Piece words) {
        return of(words, day -> day);
    }

    /** The days, each completed where those after it leave something open. */
    static Optional<DayList> of(Piece words, UnaryOperator<DayWords> completed) {
        List<Piece> pieces = split(BETWEEN_ITEMS, words);
        List<Item> items = new ArrayList<>();
        Optional<DayWords> next = Optional.empty();
        for (int at = pieces.size() - 1; at >= 0; at--) {
            Optional<Item> item = item(pieces.get(at), next);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(0, item.get().completed(completed));
            next = item.map(Item::first);
        }
        return Optional.of(new DayList(List.copyOf(items)));
    }

    private static Optional<Item> item(Piece piece, Optional<DayWords> next) {
        List<Piece> ends = split(BETWEEN_ENDS, piece);
        Optional<DayWords> last = DayWords.of(ends.get(ends.size() - 1))
                .map(day -> next.map(day::before).orElse(day));
        return switch (ends.size()) {
            case 1 -> last.map(day -> new Item(day, day, piece));
            case 2 ->
                last.flatMap(day -> DayWords.of(ends.get(0)).map(first -> new Item(first.before(day), day, piece)));
            default -> Optional.empty();
        };
    }

    private static List<Piece> split(Pattern between, Piece words) {
        List<Piece> parts = new ArrayList<>();
        Matcher matcher = between.matcher(words.words());
        int start = 0;
        while (matcher.find()) {
            parts.add(words.part(start, matcher.start()));
            start = matcher.end();
        }
        parts.add(words.after(start));
        return parts;
    }
}
