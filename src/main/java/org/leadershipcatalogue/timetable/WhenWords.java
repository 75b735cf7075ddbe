package org.leadershipcatalogue.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.CalendarNames;

/**
 * The two halves of a When cell.
 *
 * @param days the words up to the last month, year or day in figures
 * @param times the words after them, without the comma between the two; empty when there are none
 */
record WhenWords(Piece days, Piece times) {

    private static final String YEARS = "[12]\\d{3}(?: ?[-‐‑‒–—―−/] ?\\d{2,4}(?![.:\\d]| ?[ap]\\.?m))?";

    private static final Pattern DAYS_END = Pattern.compile(
            "\\b" + CalendarNames.anyMonth() + " \\d{1,2}, ?[12]\\d{3}(?!\\d)"
                    + "|\\b(?:except|excluding|but not) [^,\\d]+(?=,|$)"
                    + "|\\b" + CalendarNames.anyMonth()
                    + "\\b(?: (?:[12]\\d{3}(?!\\d)|\\d{2,5}(?![\\d.:]| ?[-‐‑‒–—―−]| ?[ap]\\.?m| to )))?"
                    + "|\\bterm,? " + YEARS
                    + "|(?<!\\d)\\d{4} ?[-‐‑] ?\\d{2} ?[-‐‑] ?\\d{2}(?![\\d.:])"
                    + "|(?<!\\d)\\d{1,2} ?([/.-]) ?\\d{1,2} ?\\1 ?\\d{2,4}"
                    + "|^" + YEARS,
            Pattern.CASE_INSENSITIVE);

    /** Where there is nothing of a date, the times begin after a comma or with something like a time. */
    private static final Pattern TIMES_START =
            Pattern.compile(",| (?=(?:from |at )?\\d{1,2}(?:[.:]\\d{2}| ?[ap]\\.?m))", Pattern.CASE_INSENSITIVE);

    static WhenWords of(Piece words) {
        int end = daysEnd(words.words());
        Piece rest = words.after(end);
        boolean goesOn = rest.words().startsWith(",") && rest.words().length() > 1;
        return new WhenWords(words.before(end), goesOn ? rest.after(1) : rest);
    }

    private static int daysEnd(String words) {
        int end = -1;
        Matcher days = DAYS_END.matcher(words);
        while (days.find()) {
            end = days.end();
        }
        if (end >= 0) {
            return end;
        }
        Matcher times = TIMES_START.matcher(words);
        return times.find() ? times.start() : words.length();
    }
}
