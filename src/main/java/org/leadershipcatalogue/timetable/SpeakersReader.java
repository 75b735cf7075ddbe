package org.leadershipcatalogue.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipcatalogue.document.TableCell;
import org.leadershipcatalogue.html.Snippet;
import org.leadershipcatalogue.model.Spacing;

/** Reads the names of those who speak: {@code Ann Lee (UCL), Bob Ray and Cy Moss}. */
final class SpeakersReader {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern BETWEEN = Pattern.compile("[,;&\\n]|\\band\\b", Pattern.CASE_INSENSITIVE);

    /** The names in their order, each once; an affiliation in brackets is no name. */
    List<String> read(Optional<TableCell> cell) {
        String words = cell.map(
                        given -> String.join("\n", Snippet.of(given.html()).lines()))
                .orElse("");
        return Arrays.stream(BETWEEN.split(IN_BRACKETS.matcher(words).replaceAll(" ")))
                .map(Spacing::single)
                .filter(name -> !name.isEmpty() && !Notes.isToBeConfirmed(name))
                .distinct()
                .toList();
    }
}
