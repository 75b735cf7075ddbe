package org.leadershipcatalogue.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.HeaderField;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.Hiding;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Timeline;
import org.leadershipcatalogue.model.Timeline.Change;

/**
 * Whether visitors see an entry on the day of a build, and why not.
 *
 * @param why the end of the sentence that says so: {@code is a draft}; empty when visitors see it
 * @param field the field that hides it
 */
record Visibility(String why, String field) {
    private static final Pattern VERB = Pattern.compile("^is (?:a )?");
    static final String STATUS = "jbake-status";
    static final String DRAFT = "draft";
    private static final String PUBLISH_ON = "publish-on";
    private static final String EXPIRE_ON = "expire-on";
    private static final Visibility SHOWN = new Visibility("", "");

    /** An entry is shown from its day {@code publish-on} to its day {@code expire-on}, both included. */
    static Visibility of(ConvertedPage page, LocalDate today) {
        if (value(page, STATUS).filter(DRAFT::equals).isPresent()) {
            return new Visibility("is a draft", STATUS);
        }
        Optional<PartialDate> from = day(page, PUBLISH_ON).filter(day -> today.isBefore(day.first()));
        Optional<PartialDate> until = day(page, EXPIRE_ON).filter(day -> today.isAfter(day.last()));
        return from.map(day -> new Visibility("is not shown before " + day.words(), PUBLISH_ON))
                .or(() -> until.map(day -> new Visibility("was shown until " + day.words(), EXPIRE_ON)))
                .orElse(SHOWN);
    }

    /** Whether visitors see an entry, from its first midnight in London to its last. */
    static Timeline<Boolean> shown(ConvertedPage page) {
        List<Change<Boolean>> changes = Stream.concat(
                        day(page, PUBLISH_ON).map(PartialDate::first).stream(),
                        day(page, EXPIRE_ON).map(day -> day.last().plusDays(1)).stream())
                .map(day -> new Change<>(London.startOf(day), !of(page, day).isHidden()))
                .toList();
        boolean first =
                day(page, PUBLISH_ON).isEmpty() && !of(page, LocalDate.MIN).isHidden();
        return new Timeline<>(first, changes);
    }

    /** Whether there are days to come on which visitors may see both; a draft may be published on any of its days. */
    static boolean mayMeet(ConvertedPage one, ConvertedPage other, LocalDate today) {
        return !isGone(one, today) && !isGone(other, today) && reaches(one, other) && reaches(other, one);
    }

    /** Whether the last day of one is not before the first of the other. */
    private static boolean reaches(ConvertedPage one, ConvertedPage other) {
        LocalDate last = day(one, EXPIRE_ON).map(PartialDate::last).orElse(LocalDate.MAX);
        LocalDate first = day(other, PUBLISH_ON).map(PartialDate::first).orElse(LocalDate.MIN);
        return !last.isBefore(first);
    }

    boolean isHidden() {
        return !why.isEmpty();
    }

    /** What the entry says of itself: {@code Draft}, {@code Not shown before 2 June 2023}. */
    Optional<Hiding> hiding() {
        return isHidden()
                ? Optional.of(new Hiding(Wording.capital(VERB.matcher(why).replaceFirst("")), why))
                : Optional.empty();
    }

    /** Whether visitors no longer see an entry. */
    static boolean isGone(ConvertedPage page, LocalDate today) {
        return day(page, EXPIRE_ON).filter(day -> today.isAfter(day.last())).isPresent();
    }

    /** The day a field of the header names, if it can be read. */
    static Optional<PartialDate> day(ConvertedPage page, String name) {
        return value(page, name)
                .map(DateReader::read)
                .filter(DateReader.Reading.Read.class::isInstance)
                .map(reading -> ((DateReader.Reading.Read) reading).date())
                .filter(PartialDate.Day.class::isInstance);
    }

    /** The first of a repeated field counts, as for every field. */
    static Optional<String> value(ConvertedPage page, String name) {
        for (HeaderField field : page.fields()) {
            if (field.name().equals(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }
}
