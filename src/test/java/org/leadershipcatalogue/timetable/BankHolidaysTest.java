package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are those that were proclaimed, one-off days and substitute days among them. */
class BankHolidaysTest {

    private final BankHolidays holidays = new BankHolidays();

    @ParameterizedTest
    @CsvSource({
        "1999, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31",
        "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"
    })
    void hasTheDaysOfAYearAndNoOthers(int year, String days) {
        assertEquals(
                days,
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> holidays.on(day).isPresent())
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-03, Golden Jubilee",
        "2002-06-04, Spring Bank Holiday",
        "2011-04-29, Royal wedding",
        "2020-05-08, Early May Bank Holiday",
        "2022-06-03, Queen's Platinum Jubilee",
        "2023-05-08, King's Coronation",
        "2024-03-29, Good Friday"
    })
    void namesThem(LocalDate day, String name) {
        assertEquals(Optional.of(name), holidays.on(day));
    }

    @Test
    void namesThemInEnglishWhereverItRuns() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(Optional.of("Good Friday"), holidays.on(LocalDate.of(2019, 4, 19)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesAFileWithAKindOfHolidayThatItCannotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("holidays.xml");
        Files.writeString(file, """
                <Configuration hierarchy="x" description="X">
                  <Holidays><IslamicHoliday type="NEWYEAR"/></Holidays>
                </Configuration>
                """);
        HolidayConfigurations read = new HolidayFile()
                .getHolidayCalendarConfiguration(
                        ManagerParameters.create(file.toUri().toURL()))
                .holidays();

        List<String> messages = Stream.<Executable>of(read::fixed, read::fixedWeekdays, read::christianHolidays)
                .map(holidaysOfAKind -> assertThrows(IllegalStateException.class, holidaysOfAKind)
                        .getMessage())
                .distinct()
                .toList();
        assertEquals(List.of("holidays of the kind IslamicHoliday cannot be read"), messages);
    }
}
