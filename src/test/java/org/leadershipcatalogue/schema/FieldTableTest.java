package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldTableTest {
    private static final Path GUIDE = Path.of("docs/authoring.adoc");
    private static final String BEGIN = "// field-table: begin\n";
    private static final String END = "// field-table: end\n";

    /** {@code mvn verify -Dgolden=overwrite} brings the guide up to date. */
    @Test
    void isWhatTheGuideForEditorsShows() throws IOException {
        String guide = Files.readString(GUIDE);
        String expected = guide.substring(0, guide.indexOf(BEGIN) + BEGIN.length()) + "\n" + new FieldTable().write()
                + "\n" + guide.substring(guide.indexOf(END));
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(GUIDE, expected);
        }
        assertEquals(expected, Files.readString(GUIDE), "stale; run again with -Dgolden=overwrite and read the diff");
    }

    @Test
    void showsARequiredFieldWithItsFormAndAnExample() {
        assertTrue(new FieldTable().write().contains("""
                |`audiences`
                |yes
                |Whom it is for. The file name, without `.adoc`, of an audience. Separate several with commas.
                |`+:audiences: headteachers+`
                """));
    }
}
