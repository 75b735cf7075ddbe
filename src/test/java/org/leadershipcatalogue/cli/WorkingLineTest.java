package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkingLineTest {

    private final StringWriter terminal = new StringWriter();
    private final WorkingLine line = new WorkingLine(terminal);
    private final PrintWriter out = new PrintWriter(line, true);

    @Test
    void saysNothingForTwoSeconds() throws Exception {
        line.show(Duration.ofMillis(1_999));
        out.print("words");

        assertEquals("words", terminal.toString());
    }

    @Test
    void givesWayToTheNextWords() throws Exception {
        line.show(Duration.ofSeconds(2));
        line.show(Duration.ofSeconds(3));
        out.print("words");
        out.print(" and more");

        assertEquals("\r\u001B[K       … 2 s\r\u001B[K       … 3 s\r\u001B[Kwords and more", terminal.toString());
    }

    @Test
    void leavesNothingBehindWhenTheProgramEnds() throws Exception {
        line.show(Duration.ofSeconds(2));
        out.flush();

        assertEquals("\r\u001B[K       … 2 s\r\u001B[K", terminal.toString());
    }
}
