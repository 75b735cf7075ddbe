package org.leadershipcatalogue.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;

/** Sessions are on days on which schools work, unless the author says that the date is meant. */
final class WorkingDays {

    private final Findings findings;
    private final BankHolidays holidays = new BankHolidays();

    WorkingDays(Findings findings) {
        this.findings = findings;
    }

    void check(List<Row> rows) {
        rows.stream()
                .filter(row -> !row.session().status().isConfirmed())
                .forEach(row -> row.session().occurrences().stream()
                        .flatMap(time -> time.firstDay()
                                .datesUntil(time.lastDay().plusDays(1))
                                .flatMap(this::dayOff)
                                .limit(1))
                        .findFirst()
                        .ifPresent(words -> report(row, words)));
    }

    /** Why a day is none to work on, in words. */
    private Stream<String> dayOff(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        Optional<String> why =
                isWeekend ? Optional.of("") : holidays.on(day).map(name -> ", a bank holiday (" + name + ")");
        return why.map(words -> DaysInWords.withWeekday(day) + words).stream();
    }

    private void report(Row row, String day) {
        findings.add(Finding.of(Rule.NOT_A_WORKING_DAY, row.session().at().when(), row.name() + " is on " + day)
                .hint("correct the date, or write confirmed in the column Status")
                .target(row.session().activity()));
    }
}
