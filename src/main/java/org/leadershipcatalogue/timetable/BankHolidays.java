package org.leadershipcatalogue.timetable;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bank holidays of England, substitute days and one-off days included; a year is worked out when it is asked for. */
final class BankHolidays {

    private static final String COUNTRY = "gb";
    private static final String PART = "eng";

    private static final String SPRING = "Spring Bank Holiday";

    /** The day on which the library has the spring bank holiday of 2002, which was moved to 4 June. */
    private static final LocalDate MOVED = LocalDate.of(2002, Month.MAY, 27);

    /** The one-off days the library does not know. */
    private static final Map<LocalDate, String> ONE_OFF = Map.of(
            LocalDate.of(1999, Month.DECEMBER, 31), "Millennium",
            LocalDate.of(2002, Month.JUNE, 3), "Golden Jubilee",
            LocalDate.of(2002, Month.JUNE, 4), SPRING);

    private final Map<Year, Map<LocalDate, String>> byYear = new HashMap<>();

    /** The name of the bank holiday on a day, if it is one. */
    Optional<String> on(LocalDate day) {
        return Optional.ofNullable(
                byYear.computeIfAbsent(Year.from(day), BankHolidays::of).get(day));
    }

    private static Map<LocalDate, String> of(Year year) {
        Map<LocalDate, String> names = new HashMap<>();
        for (Holiday holiday :
                HolidayManager.getInstance(ManagerParameters.create(COUNTRY)).getHolidays(year, PART)) {
            names.put(holiday.getDate(), holiday.getDescription(Locale.ROOT));
        }
        names.remove(MOVED);
        names.putAll(ONE_OFF);
        return names;
    }
}
