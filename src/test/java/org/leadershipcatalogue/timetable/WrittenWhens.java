package org.leadershipcatalogue.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.leadershipcatalogue.model.London;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Occurrence.AllDay;
import org.leadershipcatalogue.model.Occurrence.Timed;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.When;

/** Times taken at random from a seed, each written in one of the forms that the guide names. */
final class WrittenWhens {

    /** What is meant, and how it is written. */
    record Written(When when, String words) {}

    private static final List<String> DAYS = List.of(
            "d MMMM uuuu",
            "d MMM uuuu",
            "EEEE d MMMM uuuu",
            "EEE, d MMMM uuuu",
            "dd/MM/uuuu",
            "uuuu-MM-dd",
            "EEEE d/M/uuuu");
    private static final List<String> TO = List.of(" to ", "–", " – ", " until ", "-");

    private final Random random;

    WrittenWhens(long seed) {
        this.random = new Random(seed);
    }

    Written next() {
        return switch (random.nextInt(6)) {
            case 0 -> roughly();
            case 1 -> stretch();
            case 2 -> withHours(range());
            case 3 -> withHours(list());
            case 4 -> withHours(weekly());
            default -> withHours(oneDay());
        };
    }

    private Written oneDay() {
        LocalDate day = day();
        return allDay(List.of(new AllDay(day, day)), format(day, any(DAYS)));
    }

    private Written range() {
        LocalDate first = day();
        LocalDate last = first.plusDays(1 + random.nextInt(50));
        String form = first.getYear() != last.getYear()
                ? "d MMMM uuuu"
                : first.getMonth() != last.getMonth()
                        ? any(List.of("EEEE d MMMM", "d MMM"))
                        : any(List.of("d", "EEE d"));
        return allDay(List.of(new AllDay(first, last)), format(first, form) + any(TO) + format(last, "d MMMM uuuu"));
    }

    private Written list() {
        YearMonth month = YearMonth.from(day());
        int[] days =
                random.ints(2 + random.nextInt(4), 1, 29).distinct().sorted().toArray();
        String form = any(List.of("d", "EEEE d", "EEE d MMM"));
        List<LocalDate> dates = IntStream.of(days).mapToObj(month::atDay).toList();
        LocalDate last = dates.get(dates.size() - 1);
        List<String> others = dates.stream()
                .limit(dates.size() - 1)
                .map(date -> format(date, form))
                .toList();
        return allDay(
                dates.stream().map(date -> new AllDay(date, date)).toList(),
                String.join(", ", others)
                        + (others.isEmpty() ? "" : any(List.of(" and ", ", ", " & ")))
                        + format(last, "d MMMM uuuu"));
    }

    private Written weekly() {
        LocalDate first = day();
        int weeks = 1 + random.nextInt(2);
        int times = 2 + random.nextInt(8);
        LocalDate last = first.plusWeeks((long) weeks * (times - 1));
        int except = random.nextInt(times);
        List<AllDay> days = IntStream.range(0, times)
                .filter(time -> time != except)
                .mapToObj(time -> first.plusWeeks((long) weeks * time))
                .map(date -> new AllDay(date, date))
                .toList();
        String every = weeks == 1 ? any(List.of("every ", "each ")) : "every other ";
        return allDay(
                days,
                every + format(first, "EEEE") + " from " + format(first, "d MMMM uuuu")
                        + any(List.of(" to ", " until "))
                        + format(last.plusDays(random.nextInt(6)), "d MMMM uuuu") + " except "
                        + format(first.plusWeeks((long) weeks * except), "d MMMM uuuu"));
    }

    private Written roughly() {
        int year = 2000 + random.nextInt(60);
        PartialDate date = switch (random.nextInt(4)) {
            case 0 -> new PartialDate.WholeMonth(YearMonth.of(year, 1 + random.nextInt(12)));
            case 1 -> new PartialDate.Term(any(List.of(PartialDate.Term.Season.values())), year);
            case 2 -> new PartialDate.WholeYear(year);
            default -> new PartialDate.AcademicYear(year);
        };
        boolean isToBeConfirmed = random.nextBoolean();
        return new Written(new When.Roughly(date, isToBeConfirmed), date.words() + note(isToBeConfirmed));
    }

    private Written stretch() {
        LocalDate first = day();
        LocalDate last = first.plusDays(1 + random.nextInt(3));
        LocalTime start = LocalTime.of(7 + random.nextInt(16), random.nextInt(60));
        LocalTime end = LocalTime.of(7 + random.nextInt(16), random.nextInt(60));
        return new Written(
                new When.OnDays(
                        List.of(new Timed(
                                first.atTime(start).atZone(London.ZONE),
                                last.atTime(end).atZone(London.ZONE))),
                        false),
                format(first, "d MMMM uuuu") + ", " + clock(start) + any(List.of(" to ", " – "))
                        + format(last, "d MMMM uuuu") + ", " + clock(end));
    }

    /** The hours on each day; or, as often, none. */
    private Written withHours(Written days) {
        boolean isToBeConfirmed = random.nextBoolean();
        if (random.nextBoolean()) {
            return new Written(
                    new When.OnDays(days.when().occurrences(), isToBeConfirmed), days.words() + note(isToBeConfirmed));
        }
        LocalTime start = LocalTime.of(7 + random.nextInt(14), random.nextInt(60));
        LocalTime end = start.plusMinutes(1 + random.nextInt(150));
        List<Occurrence> occurrences = days.when().occurrences().stream()
                .flatMap(occurrence ->
                        occurrence.firstDay().datesUntil(occurrence.lastDay().plusDays(1)))
                .map(date -> (Occurrence) new Timed(
                        date.atTime(start).atZone(London.ZONE), date.atTime(end).atZone(London.ZONE)))
                .toList();
        return new Written(
                new When.OnDays(occurrences, isToBeConfirmed),
                days.words() + ", " + clocks(start, any(TO), end) + note(isToBeConfirmed));
    }

    /** Both in the clock of 24 hours, or both in that of twelve. */
    private String clocks(LocalTime start, String to, LocalTime end) {
        return random.nextBoolean()
                ? inHalf(start) + to + inHalf(end)
                : format(start, "H.mm") + to + format(end, any(List.of("HH:mm", "H.mm")));
    }

    private String clock(LocalTime time) {
        return any(List.of(format(time, "HH.mm"), format(time, "HH:mm"), inHalf(time)));
    }

    private static String inHalf(LocalTime time) {
        String noon = time.equals(LocalTime.NOON) ? "noon" : format(time, "h.mma");
        return noon.toLowerCase(Locale.ROOT);
    }

    private String note(boolean isToBeConfirmed) {
        return isToBeConfirmed ? any(List.of(", to be confirmed", " (tbc)", " tbc", " (provisional)")) : "";
    }

    private Written allDay(List<AllDay> days, String words) {
        return new Written(new When.OnDays(List.copyOf(days), false), words);
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String format(TemporalAccessor date, String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).format(date);
    }
}
