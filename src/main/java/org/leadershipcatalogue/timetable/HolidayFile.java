package org.leadershipcatalogue.timetable;

import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the library's own file of holidays with the JDK. The readers that can be had with the library double the time
 * the first holiday takes, and bring seven more libraries.
 */
public final class HolidayFile implements HolidayCalendarConfigurationService {

    /** The kinds of holidays England has. */
    private static final Set<String> KINDS = Set.of("Fixed", "FixedWeekday", "ChristianHoliday");

    @Override
    public HolidayCalendarConfiguration getHolidayCalendarConfiguration(ManagerParameter parameter) {
        try (InputStream file = parameter.createResourceUrl().openStream()) {
            return new Calendar(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException("the holidays cannot be read", e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the holidays cannot be read", e);
        }
    }

    private static Stream<Element> children(Element parent) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    private static List<DeclaredHoliday> holidays(Element parent, String kind) {
        children(parent)
                .map(Element::getTagName)
                .filter(name -> !KINDS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalStateException("holidays of the kind " + name + " cannot be read");
                });
        return children(parent, kind).map(DeclaredHoliday::new).toList();
    }

    private record Calendar(Element element) implements HolidayCalendarConfiguration {
        @Override
        public String hierarchy() {
            return element.getAttribute("hierarchy");
        }

        @Override
        public String description() {
            return element.getAttribute("description");
        }

        @Override
        public HolidayConfigurations holidays() {
            return new Holidays(children(element, "Holidays").findFirst().orElseThrow());
        }

        @Override
        public Stream<HolidayCalendarConfiguration> subConfigurations() {
            return children(element, "SubConfigurations").map(Calendar::new);
        }
    }

    /** Public, and with no other methods, because the library asks for each of them by reflection. */
    public record Holidays(Element element) implements HolidayConfigurations {
        @Override
        public List<FixedHolidayConfiguration> fixed() {
            return List.copyOf(holidays(element, "Fixed"));
        }

        @Override
        public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
            return List.copyOf(holidays(element, "FixedWeekday"));
        }

        @Override
        public List<ChristianHolidayConfiguration> christianHolidays() {
            return List.copyOf(holidays(element, "ChristianHoliday"));
        }

        @Override
        public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
            return List.of();
        }

        @Override
        public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
            return List.of();
        }

        @Override
        public List<IslamicHolidayConfiguration> islamicHolidays() {
            return List.of();
        }

        @Override
        public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
            return List.of();
        }

        @Override
        public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
            return List.of();
        }

        @Override
        public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
            return List.of();
        }

        @Override
        public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
            return List.of();
        }
    }
}
