package org.leadershipcatalogue.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void dropsWhatACalendarCannotHold() {
        assertEquals("ab c🎓d", PlainText.of(" a\u0007\u0000b\tc\u0085🎓\uD83Cd\u007f"));
    }

    @Test
    void keepsLinesButOneKindOfLineEnd() {
        assertEquals("a\nb\nc", PlainText.of("a\r\nb\n\rc\r\n"));
    }

    @Test
    void escapesWhatHasAMeaning() {
        assertEquals("a\\, b\\; \\\\ “c”\\nEND:VCALENDAR", PlainText.escaped("a, b; \\ “c”\nEND:VCALENDAR"));
    }
}
