package org.leadershipcatalogue.schema;

import java.util.Collection;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.document.HeaderField;

/** An event says when it is, and a programme that visitors see says something of its dates. */
final class DatesGiven {
    private static final List<String> DATES_OF_PROGRAMMES =
            List.of("starts", "ends", "applications-open", "applications-close");

    private final Findings findings;

    DatesGiven(Findings findings) {
        this.findings = findings;
    }

    /** A date that is written in a form that cannot be read has been reported already, and so has an empty timetable. */
    void check(ReadEntry entry) {
        Origin origin = entry.origin();
        if (!origin.page().timetables().isEmpty()) {
            return;
        }
        List<String> written =
                origin.page().fields().stream().map(HeaderField::name).toList();
        switch (entry.id().type()) {
            case EVENT -> checkEvent(origin, written);
            case PROGRAMME -> checkProgramme(origin, written);
            default -> {
                // other entries may have dates or not
            }
        }
    }

    private void checkEvent(Origin origin, Collection<String> written) {
        if (!written.contains("starts")) {
            String message = written.contains("ends")
                    ? "event says when it ends, but not when it starts"
                    : "event has neither the field starts nor a timetable";
            findings.add(Finding.of(Rule.MISSING_FIELD, origin.titleAt(), message)
                    .hint("add a line below the title, such as " + SharedFields.STARTS.exampleLine())
                    .target("starts"));
        }
    }

    private void checkProgramme(Origin origin, Collection<String> written) {
        if (!origin.isHidden() && DATES_OF_PROGRAMMES.stream().noneMatch(written::contains)) {
            findings.add(Finding.of(
                            Rule.PROGRAMME_WITHOUT_DATES,
                            origin.titleAt(),
                            "programme has neither a timetable nor one of the fields "
                                    + Wording.or(DATES_OF_PROGRAMMES))
                    .hint("add a line below the title, such as " + SharedFields.STARTS.exampleLine()
                            + ", or say so: :starts: not known, :starts: to be confirmed")
                    .target("starts"));
        }
    }
}
