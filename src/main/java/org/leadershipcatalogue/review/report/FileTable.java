package org.leadershipcatalogue.review.report;

import java.util.List;
import java.util.Optional;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.FileChange;

/** Files by their sizes and checksums, before and after. */
final class FileTable {

    private static final int OF_CHECKSUM = 12;

    private FileTable() {}

    static Markup of(List<FileChange> files) {
        Markup head = Markup.of("tr");
        List.of("File", "Before", "After")
                .forEach(words -> head.add(Markup.of("th", words).with("scope", "col")));
        Markup rows = Markup.of("tbody");
        files.forEach(file -> rows.add(Markup.of("tr")
                .add(
                        Markup.of("th").with("scope", "row").add(Markup.of("code", file.address())),
                        cell(file.before()),
                        cell(file.after()))));
        return Markup.of("div")
                .with("class", "table")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Files")
                .add(Markup.of("table").add(Markup.of("thead").add(head), rows));
    }

    private static Markup cell(Optional<FileChange.Version> version) {
        return version.map(file -> Markup.of("td")
                        .text(FileWords.size(file.bytes()) + " ")
                        .add(Markup.of(
                                "code",
                                file.sha256()
                                        .substring(
                                                0,
                                                Math.min(
                                                        OF_CHECKSUM,
                                                        file.sha256().length())))))
                .orElseGet(() -> Markup.of("td", "–"));
    }
}
