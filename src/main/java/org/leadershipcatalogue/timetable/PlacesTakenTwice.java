package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.Session.Where;
import org.leadershipcatalogue.model.Spacing;
import org.leadershipcatalogue.timetable.Overlaps.Pair;

/** Nothing else is at a place while a session is there; the rooms of a house are places of their own. */
final class PlacesTakenTwice {

    /** Words that begin like this mean several places, or any: {@code 3 schools (north, east, south)}. */
    private static final Pattern NO_ONE_PLACE = Pattern.compile(
            "(?:\\d|(?:two|three|four|five|six|seven|eight|nine|ten"
                    + "|several|various|different|other|each|every|all|any|a|an|your|their|own|host|participating|schools?)\\b).*");

    /** Words of which one means that people need not come to a place, or that it is not known. */
    private static final Pattern NOWHERE = Pattern.compile(
            ".*\\b(?:online|on line|virtual|remote|remotely|video|zoom"
                    + "|teams|webinar|telephone|phone|to be (?:confirmed|announced|agreed|decided)|tbc|tba|not known|unknown)\\b.*");

    private final Findings findings;
    private final Catalogue catalogue;

    PlacesTakenTwice(Findings findings, Catalogue catalogue) {
        this.findings = findings;
        this.catalogue = catalogue;
    }

    void check(List<Row> rows) {
        Overlaps.among(rows, row -> place(row).stream().toList()).values().stream()
                .flatMap(pairs -> pairs.stream())
                .filter(pair -> !pair.isOfOneProgramme() && !pair.isOneSession())
                .forEach(this::report);
    }

    /** The one place a row names; a place by any of its names is the same. */
    private Optional<String> place(Row row) {
        Where where = row.session().where();
        String words = key(where.words());
        Optional<EntryId> entry = where.place().filter(id -> isNameOf(catalogue.get(id), words));
        return entry.map(EntryId::toString).or(() -> Optional.of(words).filter(PlacesTakenTwice::isOnePlace));
    }

    private static boolean isNameOf(Entry place, String words) {
        return Stream.concat(Stream.of(place.title(), place.id().name()), place.alsoKnownAs().stream())
                .anyMatch(name -> key(name).equals(words));
    }

    private static boolean isOnePlace(String words) {
        return !words.isEmpty()
                && !NO_ONE_PLACE.matcher(words).matches()
                && !NOWHERE.matcher(words).matches();
    }

    private static String key(String words) {
        return Spacing.single(words).toLowerCase(Locale.ROOT);
    }

    private void report(Pair pair) {
        Row row = pair.second().row();
        Row other = pair.first().row();
        String place = Spacing.single(row.session().where().words());
        findings.add(Finding.of(
                        Rule.PLACE_TAKEN_TWICE,
                        row.session().at().where(),
                        "“%s” is the place of %s, and of %s at %s, which overlap on %s"
                                .formatted(place, row.name(), other.name(), other.at(), DaysInWords.words(pair.day())))
                .hint("correct one of the two rows, or name the rooms, for example " + place + ", room 2")
                .target(place));
    }
}
