package org.leadershipcatalogue.timetable;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.Occurrence;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A holiday as the library's file declares it; which of its attributes are there depends on its kind. */
record DeclaredHoliday(Element element)
        implements FixedHolidayConfiguration, FixedWeekdayInMonthHolidayConfiguration, ChristianHolidayConfiguration {

    @Override
    public MonthDay day() {
        return MonthDay.of(month(), Integer.parseInt(element.getAttribute("day")));
    }

    @Override
    public Month month() {
        return Month.valueOf(element.getAttribute("month"));
    }

    @Override
    public DayOfWeek weekday() {
        return DayOfWeek.valueOf(element.getAttribute("weekday"));
    }

    @Override
    public Occurrence which() {
        return Occurrence.valueOf(element.getAttribute("which"));
    }

    @Override
    public ChristianHolidayType type() {
        return ChristianHolidayType.valueOf(element.getAttribute("type"));
    }

    @Override
    public Chronology chronology() {
        return IsoChronology.INSTANCE;
    }

    @Override
    public Optional<Year> validFrom() {
        return year("validFrom");
    }

    @Override
    public Optional<Year> validTo() {
        return year("validTo");
    }

    private Optional<Year> year(String name) {
        return Optional.of(element.getAttribute(name))
                .filter(year -> !year.isEmpty())
                .map(Year::parse);
    }

    @Override
    public YearCycle cycle() {
        return YearCycle.EVERY_YEAR;
    }

    @Override
    public String descriptionPropertiesKey() {
        String key = element.getAttribute("descriptionPropertiesKey");
        return key.isEmpty() ? "christian." + element.getAttribute("type") : key;
    }

    @Override
    public HolidayType holidayType() {
        return HolidayType.PUBLIC_HOLIDAY;
    }

    @Override
    public List<MovingCondition> conditions() {
        NodeList all = element.getElementsByTagName("MovingCondition");
        return IntStream.range(0, all.getLength())
                .<MovingCondition>mapToObj(index -> new Moving((Element) all.item(index)))
                .toList();
    }

    private record Moving(Element element) implements MovingCondition {

        @Override
        public DayOfWeek substitute() {
            return DayOfWeek.valueOf(element.getAttribute("substitute"));
        }

        @Override
        public With with() {
            return With.valueOf(element.getAttribute("with"));
        }

        @Override
        public DayOfWeek weekday() {
            return DayOfWeek.valueOf(element.getAttribute("weekday"));
        }
    }
}
