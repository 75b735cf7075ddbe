package org.leadershipcatalogue.timetable;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.timetable.Overlaps.Pair;

/** Nobody speaks in two sessions at once; words that may mean two people do not count. */
final class SpeakersTakenTwice {

    /** One word alone is a role or a first name; the others promise somebody. */
    private static final Pattern NOBODY =
            Pattern.compile("\\S+|.*\\b(?:to be (?:announced|agreed|confirmed|decided)|tba|tbc)\\b.*"
                    + "|(?:an?|guest|other|several|some|various) .*");

    private final Findings findings;

    SpeakersTakenTwice(Findings findings) {
        this.findings = findings;
    }

    void check(List<Row> rows) {
        Overlaps.among(rows, SpeakersTakenTwice::keys).forEach(this::report);
    }

    private static List<String> keys(Row row) {
        return row.session().speakers().stream()
                .map(SpeakersTakenTwice::key)
                .filter(name -> !NOBODY.matcher(name).matches())
                .distinct()
                .toList();
    }

    private static String key(String name) {
        return Spacing.single(name).toLowerCase(Locale.ROOT);
    }

    private void report(String key, Collection<Pair> pairs) {
        pairs.stream()
                .filter(pair -> !pair.isOfOneProgramme() && !pair.isOneSession())
                .forEach(pair -> report(key, pair));
    }

    private void report(String key, Pair pair) {
        Row row = pair.second().row();
        Row other = pair.first().row();
        String name = row.session().speakers().stream()
                .filter(speaker -> key(speaker).equals(key))
                .findFirst()
                .orElse(key);
        findings.add(Finding.of(
                        Rule.SPEAKER_TAKEN_TWICE,
                        row.session().at().speakers(),
                        "%s speaks in %s, and in %s at %s, which overlap on %s"
                                .formatted(name, row.name(), other.name(), other.at(), DaysInWords.words(pair.day())))
                .hint("correct one of the two rows; to tell two people of one name apart, write more of their names")
                .target(name));
    }
}
