package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {

    @TempDir
    private Path folder;

    @Test
    void isWrittenWithItsFolder() throws Exception {
        Path file = folder.resolve("reports/findings.json");
        ReportFile.at(file).write(List.of());

        assertEquals(ReportFormat.JSON.text(List.of()), Files.readString(file));
    }

    @Test
    void isWrongSetUpWhereItCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("reports"), "a file");
        Path file = folder.resolve("reports/findings.json");

        SetupException refusal =
                assertThrows(SetupException.class, () -> ReportFile.at(file).write(List.of()));
        assertEquals("The report “" + file + "” cannot be written.", refusal.getMessage());
    }
}
