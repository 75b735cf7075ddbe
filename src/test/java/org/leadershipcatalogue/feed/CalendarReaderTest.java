package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.model.PublishedEvent;

class CalendarReaderTest {

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
    }

    private static List<PublishedEvent> read(String... lines) {
        return new CalendarReader().read(calendar(lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DTSTART:20240130T090000Z  | DTEND:20240130T123000Z  | Tuesday 30 January 2024, 09:00 to 12:30
                    DTSTART:20240709T080000Z  | DTEND:20240709T113000Z  | Tuesday 9 July 2024, 09:00 to 12:30
                    DTSTART;TZID=Europe/London:20240709T090000 | DTEND;TZID=Europe/London:20240709T123000 | Tuesday 9 July 2024, 09:00 to 12:30
                    DTSTART;VALUE=DATE:20240305 | DTEND;VALUE=DATE:20240306 | Tuesday 5 March 2024
                    DTSTART;VALUE=DATE:20240330 | DTEND;VALUE=DATE:20240403 | Saturday 30 March 2024 to Tuesday 2 April 2024
                    DTSTART:nonsense          | DTEND:20240130T123000Z  | no date
                    """)
    void tellsWhenInLondon(String start, String end, String when) {
        assertEquals(
                List.of(new PublishedEvent("u", "Launch, “one”", when, "Hall", "CANCELLED")),
                read(
                        "BEGIN:VEVENT",
                        "UID:u",
                        start,
                        end,
                        "SUMMARY:Launch\\, “one”",
                        "LOCATION:Hall",
                        "STATUS:CANCELLED",
                        "END:VEVENT"));
    }

    @Test
    void readsEventsInTheirOrderAndWhatTheyLackAsEmpty() {
        assertEquals(
                "b: no date, a: no date",
                read("BEGIN:VEVENT", "UID:b", "END:VEVENT", "BEGIN:VEVENT", "UID:a", "END:VEVENT").stream()
                        .map(event ->
                                event.uid() + event.summary() + event.where() + event.status() + ": " + event.when())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void findsNoEventInWhatIsNoCalendar() {
        assertEquals(List.of(), new CalendarReader().read("<html>not found</html>"));
        assertEquals(List.of(), new CalendarReader().read(""));
    }
}
