package org.leadershipcatalogue.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Takes what a person chose in the panel: {@code everything=false&day=2027-01-03}; without a day it is the present. */
final class ChoiceForm {

    private static final int LONGEST = 200;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final Stage stage;
    private final Changes changes;

    ChoiceForm(Stage stage, Changes changes) {
        this.stage = stage;
        this.changes = changes;
    }

    Answer take(InputStream body) throws IOException {
        Query query = Query.of(new String(body.readNBytes(LONGEST), UTF_8));
        try {
            Optional<LocalDate> day = day(query.value("day"));
            stage.become(
                    state -> state.chosen(new Choice(!query.value("everything").equals("false"), day)));
            changes.add(Changes.Kind.CHOICE);
            return Answer.of(204, Answer.PLAIN_TEXT, new byte[0]);
        } catch (DateTimeParseException notADay) {
            return Answer.sentence(400, "This is not a day such as 2027-01-03.");
        }
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(written)
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    }
}
