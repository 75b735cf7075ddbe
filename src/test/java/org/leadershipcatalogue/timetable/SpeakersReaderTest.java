package org.leadershipcatalogue.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.TableCell;

class SpeakersReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>A Reader</p>                                       | A Reader
            <p>A Reader, B Writer</p>                             | A Reader;B Writer
            <p>A Reader and B Writer</p>                          | A Reader;B Writer
            <p>A Reader &amp; B Writer</p>                        | A Reader;B Writer
            <p>A Reader; B Writer; C Speaker</p>                  | A Reader;B Writer;C Speaker
            <p>A Reader (Friends House, London) and B Writer (UCL)</p> | A Reader;B Writer
            <p>A Reader, B Writer, and C Speaker</p>              | A Reader;B Writer;C Speaker
            <p>A Sandy, B Anderson</p>                            | A Sandy;B Anderson
            <p>A Reader<br>B Writer</p>                           | A Reader;B Writer
            <p>A Reader</p><p>B Writer</p>                        | A Reader;B Writer
            <ul><li><p>A Reader</p></li><li><p><em>B</em> Writer</p></li></ul> | A Reader;B Writer
            <p>A Reader<sup class="footnote">[1]</sup></p>        | A Reader
            <p>A Reader, A Reader</p>                             | A Reader
            <p>to be confirmed</p>                                | ''
            <p>A Reader, others to be confirmed</p>               | A Reader;others to be confirmed
            <p>A Reader, TBC</p>                                  | A Reader
            <p></p>                                               | ''
            """)
    void findsTheNames(String html, String names) {
        TableCell cell = new TableCell("", html, "", Location.startOf("when"));
        assertEquals(names, String.join(";", new SpeakersReader().read(Optional.of(cell))));
    }

    @Test
    void takesALineForAName() {
        TableCell cell = new TableCell("", "<p>A Reader\nB Writer</p>", "", Location.startOf("when"));
        assertEquals(List.of("A Reader", "B Writer"), new SpeakersReader().read(Optional.of(cell)));
    }

    @Test
    void namesNobodyWithoutTheColumn() {
        assertEquals(List.of(), new SpeakersReader().read(Optional.empty()));
    }
}
