package org.leadershipcatalogue.timetable;

import static org.leadershipcatalogue.diagnostic.Rule.END_BEFORE_START;
import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_TIME;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a start and an end: {@code 14.00–16.30}, {@code 9am to noon}, {@code from 9.30 until 11am}. */
final class TimesReader {

    /** Of the words that join two times. */
    static final Pattern BETWEEN =
            Pattern.compile(" (?:to|until|till) | ?(?:--|[-‐‑‒–—―−]) ?", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_START = Pattern.compile("(?:from|at) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_AND = Pattern.compile("between (.+) and (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARRIVAL = Pattern.compile("(.+) for (.+)", Pattern.CASE_INSENSITIVE);

    private final Refusals refusals;

    TimesReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The times, unless they are refused. */
    Optional<Times> read(Piece words) {
        Matcher arrival = ARRIVAL.matcher(words.words());
        if (arrival.matches() && Clock.of(words.before(arrival.end(1))).isPresent()) {
            return arrival(words, words.after(arrival.start(2)));
        }
        List<Piece> ends = ends(words);
        if (ends.size() != 2) {
            return notTwo(words);
        }
        Optional<Clock> start = clock(ends.get(0), words);
        Optional<Clock> end = clock(ends.get(1), words);
        return start.isEmpty() || end.isEmpty() ? Optional.empty() : between(start.get(), end.get(), words);
    }

    /** One time alone, as in a stretch across days. */
    Optional<LocalTime> readOne(Piece words) {
        Optional<Clock> clock = clock(words, words);
        Optional<String> trouble = clock.flatMap(Clock::trouble);
        return trouble.isPresent()
                ? refusals.refuse(
                        UNREADABLE_TIME, words, trouble.get().formatted(words.words()), Refusals.FORM_THAT_WORKS)
                : clock.map(Clock::time);
    }

    private static List<Piece> ends(Piece words) {
        Matcher and = BETWEEN_AND.matcher(words.words());
        if (and.matches()) {
            return List.of(words.part(and.start(1), and.end(1)), words.after(and.start(2)));
        }
        Matcher from = BEFORE_START.matcher(words.words());
        Piece rest = from.lookingAt() ? words.after(from.end()) : words;
        List<Piece> ends = new ArrayList<>();
        Matcher between = BETWEEN.matcher(rest.words());
        int start = 0;
        while (between.find()) {
            ends.add(rest.part(start, between.start()));
            start = between.end();
        }
        ends.add(rest.after(start));
        return ends;
    }

    private Optional<Clock> clock(Piece piece, Piece words) {
        Optional<Clock> clock = Clock.of(piece);
        return clock.isPresent()
                ? clock
                : refuse(piece.isEmpty() ? words : piece, " cannot be read as a time", Refusals.FORM_THAT_WORKS);
    }

    /** The same trouble of both times is told once. */
    private Optional<Times> between(Clock start, Clock end, Piece words) {
        Clock from = start.inHalfOf(end);
        Supplier<String> wayOut = () -> LikelyTimes.wayOut(start, end).orElse(Refusals.FORM_THAT_WORKS);
        List<Clock> wrong = Stream.of(from, end)
                .filter(clock -> clock.trouble().isPresent())
                .toList();
        if (wrong.isEmpty() && from.half() != start.half() && !from.time().isBefore(end.time())) {
            return refuse(start.piece(), " does not say whether it is am or pm", wayOut.get());
        }
        if (wrong.isEmpty()) {
            return inOrder(new Times(from.time(), end.time()), words, wayOut);
        }
        wrong.stream()
                .limit(wrong.stream().map(Clock::trouble).distinct().count())
                .forEach(clock -> clock.trouble().ifPresent(trouble -> trouble(clock, trouble, wayOut.get())));
        return Optional.empty();
    }

    private Optional<Times> inOrder(Times times, Piece words, Supplier<String> wayOut) {
        if (times.end().isAfter(times.start())) {
            return Optional.of(times);
        }
        boolean isSame = times.end().equals(times.start());
        String message = "the session starts at %s and ends at %s"
                .formatted(Times.words(times.start()), Times.words(times.end()));
        return refusals.refuse(
                END_BEFORE_START,
                words,
                message + (isSame ? ", the same time" : ", which is earlier"),
                isSame ? Refusals.FORM_THAT_WORKS : wayOut.get());
    }

    private Optional<Times> notTwo(Piece words) {
        Optional<Clock> only = Clock.of(words);
        return only.isEmpty()
                ? refuse(words, " cannot be read as times; a session has a start and an end", Refusals.FORM_THAT_WORKS)
                : refuse(
                        words,
                        " is only one time; a session has a start and an end",
                        suchAs(only.get())
                                .map("write when it ends too, such as "::concat)
                                .orElse(Refusals.FORM_THAT_WORKS));
    }

    private Optional<Times> arrival(Piece words, Piece start) {
        boolean isWhole = ends(start).size() == 2;
        String times = isWhole
                ? "write " + start.words()
                : Clock.of(start)
                        .flatMap(TimesReader::suchAs)
                        .map("write the start and the end, such as "::concat)
                        .orElse(Refusals.FORM_THAT_WORKS);
        return refuse(
                words,
                " says when to arrive and when it begins; visitors’ calendars want a start and an end",
                times + "; when to arrive can stand in the activity");
    }

    /** The time, and one an hour later. */
    private static Optional<String> suchAs(Clock clock) {
        return clock.trouble().isPresent() || clock.time().getHour() == 23
                ? Optional.empty()
                : Optional.of(LikelyTimes.inFigures(clock.time()) + "–"
                        + LikelyTimes.inFigures(clock.time().plusHours(1)));
    }

    private <T> Optional<T> trouble(Clock clock, String trouble, String wayOut) {
        return refusals.refuse(
                UNREADABLE_TIME, clock.piece(), trouble.formatted(clock.piece().words()), wayOut);
    }

    private <T> Optional<T> refuse(Piece words, String why, String wayOut) {
        return refusals.refuse(UNREADABLE_TIME, words, "“" + words.words() + "”" + why, wayOut);
    }
}
