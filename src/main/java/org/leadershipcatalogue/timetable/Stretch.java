package org.leadershipcatalogue.timetable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.CalendarNames;

/**
 * One stretch of time across days, as it is written: {@code 28 September 2023, 14.00 to 30 September 2023, 12.00}.
 *
 * @param days its first and its last day
 */
record Stretch(DayList.Item days, Piece start, Piece end) {

    private static final String TIME =
            "(?:\\d{1,2}(?:[.:]\\d{2})?(?: ?[ap](?:m|\\.m\\.))?|(?:12 ?)?(?:noon|midday|midnight))";
    private static final String NUMBER = "(?:" + CalendarNames.anyWeekday() + ",? )?\\d{1,2}(?: ?(?:st|nd|rd|th))?";
    private static final String MONTH = " " + CalendarNames.anyMonth() + "(?: \\d{4})?";
    private static final String FIGURES = "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}";
    private static final Pattern FORM = Pattern.compile(
            "(?:from )?(?<first>" + NUMBER + "(?:" + MONTH + ")?|" + FIGURES + ")(?:,? at |, ?| )(?<start>" + TIME
                    + ")(?: (?:to|until|till) | ?(?:--|[-‐‑‒–—―−]) ?)(?<last>" + NUMBER + MONTH + "|" + FIGURES
                    + ")(?:,? at |, ?| )(?<end>" + TIME
                    + ")",
            Pattern.CASE_INSENSITIVE);

    /** The stretch, if the words are one. */
    static Optional<Stretch> of(Piece words) {
        Matcher matcher = FORM.matcher(words.words());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<DayWords> last = DayWords.of(part(words, matcher, "last"));
        return last.flatMap(day -> DayWords.of(part(words, matcher, "first"))
                .map(first -> new DayList.Item(first.before(day), day, words))
                .map(days -> new Stretch(days, part(words, matcher, "start"), part(words, matcher, "end"))));
    }

    private static Piece part(Piece words, Matcher matcher, String group) {
        return words.part(matcher.start(group), matcher.end(group));
    }
}
