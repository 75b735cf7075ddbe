package org.leadershipcatalogue.review.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.SetupException;

/** The folder of a report. An earlier report is replaced; a folder that holds something else is refused. */
final class OutputFiles {

    /** Stands in every report, so that it is known for one. */
    static final String SIGN = "report.css";

    /** What a report consists of, and all of an earlier one that is taken away. */
    private static final List<String> OWN = List.of(
            SIGN,
            SummarySheet.FILE,
            BreaksSheet.FILE,
            CalendarSheet.FILE,
            SharedSheet.FILE,
            InvisibleSheet.FILE,
            PageViews.FOLDER,
            CopiedFiles.FOLDER);

    private final Path folder;

    private OutputFiles(Path folder) {
        this.folder = folder;
    }

    /** An empty folder. */
    static OutputFiles in(Path folder) {
        try {
            if (Files.exists(folder)) {
                empty(folder);
            }
            Files.createDirectories(folder);
            return new OutputFiles(folder);
        } catch (IOException e) {
            throw new SetupException("The report cannot be written to “" + folder + "”.", e);
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new SetupException("The report cannot be written to “" + folder + "”, which is no folder.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> there = files.toList();
            if (!there.isEmpty() && !there.contains(folder.resolve(SIGN))) {
                throw new SetupException("The folder “" + folder
                        + "” holds something else than a report; name an empty folder, or one that does not exist.");
            }
        }
        for (String name : OWN) {
            delete(folder.resolve(name));
        }
    }

    private static void delete(Path own) throws IOException {
        if (Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(own)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param name relative to the folder; the report alone makes up names */
    void write(String name, byte[] bytes) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new IllegalStateException("a file of the report would lie outside it: " + name);
        }
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("“" + file + "” cannot be written", e);
        }
    }
}
