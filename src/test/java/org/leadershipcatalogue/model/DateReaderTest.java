package org.leadershipcatalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.model.DateReader.Reading;

@Isolated("one test changes the default locale")
class DateReaderTest {

    private static final String GENERAL_HINT = "write it like this: 28 September 2023, September 2023, 2023 or 2022–23";

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # days
            28 September 2023           | 2023-09-28
            28th September 2023         | 2023-09-28
            28 th September 2023        | 2023-09-28
            28TH SEPTEMBER 2023         | 2023-09-28
            28 september 2023           | 2023-09-28
            28 Sept 2023                | 2023-09-28
            28 Sep 2023                 | 2023-09-28
            1st March 2024              | 2024-03-01
            1 st March 2024             | 2024-03-01
            2nd March 2024              | 2024-03-02
            3rd March 2024              | 2024-03-03
            4th March 2024              | 2024-03-04
            11th March 2024             | 2024-03-11
            12th March 2024             | 2024-03-12
            13th March 2024             | 2024-03-13
            21st March 2024             | 2024-03-21
            22nd March 2024             | 2024-03-22
            23rd March 2024             | 2024-03-23
            31st March 2024             | 2024-03-31
            05 December 2023            | 2023-12-05
            5 th December 2023          | 2023-12-05
            9 May 2024                  | 2024-05-09
            29 February 2024            | 2024-02-29
            29 February 2000            | 2000-02-29
            31 December 2999            | 2999-12-31
            1 January 1000              | 1000-01-01
            # weekdays, which are proved
            Thursday 28 September 2023  | 2023-09-28
            Thursday 28th September 2023| 2023-09-28
            THURSDAY 28 th Sept 2023    | 2023-09-28
            Thurs 28 September 2023     | 2023-09-28
            Thur 28 September 2023      | 2023-09-28
            Thu 28 Sep 2023             | 2023-09-28
            Friday 29 September 2023    | 2023-09-29
            Fri 29 September 2023       | 2023-09-29
            Saturday 30 September 2023  | 2023-09-30
            Sat 30 September 2023       | 2023-09-30
            Sunday 1 October 2023       | 2023-10-01
            Sun 1 October 2023          | 2023-10-01
            Monday 2 October 2023       | 2023-10-02
            Mon 2 October 2023          | 2023-10-02
            Tuesday 3 October 2023      | 2023-10-03
            Tues 3 October 2023         | 2023-10-03
            Tue 3 October 2023          | 2023-10-03
            Wednesday 4 October 2023    | 2023-10-04
            Weds 4 October 2023         | 2023-10-04
            Wed 4 October 2023          | 2023-10-04
            Thursday, 28 September 2023 | 2023-09-28
            Thu, 28/09/2023             | 2023-09-28
            Thursday 2023-09-28         | 2023-09-28
            # figures, day first
            05/12/2023                  | 2023-12-05
            5/12/2023                   | 2023-12-05
            05 / 12 / 2023              | 2023-12-05
            29/02/2024                  | 2024-02-29
            # ISO 8601
            2023-09-28                  | 2023-09-28
            2024-02-29                  | 2024-02-29
            2023 - 09 - 28              | 2023-09-28
            2023‑09‑28                  | 2023-09-28
            # months
            September 2003              | 2003-09
            Sept 2003                   | 2003-09
            sep 2003                    | 2003-09
            MAY 2024                    | 2024-05
            2003-09                     | 2003-09
            2003 - 09                   | 2003-09
            2023-12                     | 2023-12
            2012-12                     | 2012-12
            2000-12                     | 2000-12
            # terms
            spring term 2024            | 2024-01/2024-04
            Summer Term 2024            | 2024-04/2024-07
            AUTUMN TERM 2023            | 2023-09/2023-12
            spring term, 2024           | 2024-01/2024-04
            autumn term 2023–24         | 2023-09/2023-12
            spring term 2023/24         | 2024-01/2024-04
            summer term 2008-09         | 2009-04/2009-07
            # years
            2003                        | 2003
            1999                        | 1999
            # academic years
            2010–11                     | 2010-09/2011-08
            2010/11                     | 2010-09/2011-08
            2010–2011                   | 2010-09/2011-08
            2010-2011                   | 2010-09/2011-08
            2010/2011                   | 2010-09/2011-08
            2010 – 11                   | 2010-09/2011-08
            2010 / 11                   | 2010-09/2011-08
            2010—11                     | 2010-09/2011-08
            2010−11                     | 2010-09/2011-08
            2008–09                     | 2008-09/2009-08
            2003–04                     | 2003-09/2004-08
            2023-24                     | 2023-09/2024-08
            2012-13                     | 2012-09/2013-08
            1999-00                     | 1999-09/2000-08
            1999–00                     | 1999-09/2000-08
            1999–2000                   | 1999-09/2000-08
            """)
    void readsADateInThePrecisionItWasGiven(String words, String iso) {
        assertEquals(iso, date(words).iso());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  28 September 2023\t",
                "28\u00A0September\u00A02023",
                "28\u202FSeptember\u20092023",
                "28\nSeptember\r\n  2023",
                "\uFEFF28 \u200BSeptember\u2060 2023",
                "\u300028\u2003th\u2007September 2023",
                "Thursday\u00A028th \u00A0 September 2023",
                "2023\u2009-\u200909\u2009-\u200928"
            })
    void takesWhiteSpaceOfAnyKind(String words) {
        assertEquals("2023-09-28", date(words).iso());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010\u2009—\u200911", "2010—\u200B11", "2010\u00A0–\u00A011", "\t2010\n/\n11 "})
    void takesWhiteSpaceAroundDashes(String words) {
        assertEquals("2010-09/2011-08", date(words).iso());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28 September          | has no year                                 | add it, for example 28 September 2024
            Thursday 28 September | has no year                                 | add it, for example 28 September 2024
            September             | has no year                                 | add it, for example September 2024
            spring term           | has no year                                 | add it, for example spring term 2024
            28 September 23       | gives only two figures of its year          | write all four: 28 September 2023
            Sept 98               | gives only two figures of its year          | write all four: Sept 1998
            28/09/23              | gives only two figures of its year          | write all four: 28/09/2023
            12/25/23              | gives only two figures of its year          | write it like this: 28 September 2023, September 2023, 2023 or 2022–23
            autumn term 23        | gives only two figures of its year          | write all four: autumn term 2023
            Autumn 2023           | may be the season or the school term        | write the months, or Autumn term 2023
            September 28, 2023    | has its month before its day                | write 28 September 2023
            September 28 2023     | has its month before its day                | write 28 September 2023
            5.12.2023             | cannot be read as a date                    | write 5 December 2023, or 05/12/2023
            05-12-2023            | cannot be read as a date                    | write 5 December 2023, or 05/12/2023
            """)
    void saysWhatIsMissing(String words, String message, String hint) {
        String quoted = words.replace("Thursday ", "");
        assertRefused(words, "unreadable-date", "“" + quoted + "” " + message, hint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12/25/2023 | 25 | write 25 December 2023, or 25/12/2023
            13/13/2023 | 13 | write the day, the month from 1 to 12 and the year: 28/09/2023
            05/00/2023 | 0  | write the day, the month from 1 to 12 and the year: 28/09/2023
            02/30/2023 | 30 | write the day, the month from 1 to 12 and the year: 28/09/2023
            """)
    void takesTheDayFirstInFigures(String words, int month, String hint) {
        assertRefused(
                words,
                "impossible-date",
                "“%s” does not exist: the day comes first, and there is no month %d".formatted(words, month),
                hint);
    }

    @Test
    void readsBackTheWordsOfEveryTerm() {
        for (PartialDate.Term.Season season : PartialDate.Term.Season.values()) {
            PartialDate expected = new PartialDate.Term(season, 2024);
            assertEquals(expected, date(expected.words()));
            assertEquals(
                    expected.first() + "/" + expected.last(),
                    expected.iso().replace("/", "-01/") + "-" + expected.last().getDayOfMonth());
        }
    }

    @Test
    void readsEveryMonthByItsWholeNameAndItsFirstThreeLetters() {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.UK);
            String expected = "2023-%02d".formatted(month.getValue());
            assertEquals(expected, date(name + " 2023").iso());
            assertEquals(expected, date(name.substring(0, 3) + " 2023").iso());
        }
    }

    @Test
    void readsBackTheWordsOfEveryDayOfFourYears() {
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            PartialDate expected = new PartialDate.Day(day);
            DayOfWeek weekday = day.getDayOfWeek();
            assertEquals(expected, date(expected.words()));
            assertEquals(expected, date(expected.iso()));
            assertEquals(expected, date(weekday + " " + expected.words()));
            assertInstanceOf(Reading.Refused.class, DateReader.read(weekday.plus(1) + " " + expected.words()));
        }
    }

    @Test
    void readsBackTheWordsOfEveryAcademicYear() {
        for (int year = 1000; year < 2999; year++) {
            PartialDate expected = new PartialDate.AcademicYear(year);
            assertEquals(expected, date(expected.words()));
        }
    }

    @Test
    void refusesAHyphenOnlyWhereTheNextYearIsAlsoAMonth() {
        for (int year = 1990; year < 2090; year++) {
            boolean isRefused = DateReader.read("%d-%02d".formatted(year, (year + 1) % 100)) instanceof Reading.Refused;
            assertEquals(year >= 2000 && year <= 2011, isRefused, "in " + year);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 February 2023 | “31 February 2023” does not exist: the last day of that month is 28 February 2023
            31st Feb 2023 | “31st Feb 2023” does not exist: the last day of that month is 28 February 2023
            29 February 2023 | “29 February 2023” does not exist: the last day of that month is 28 February 2023
            29 February 1900 | “29 February 1900” does not exist: the last day of that month is 28 February 1900
            30 February 2024 | “30 February 2024” does not exist: the last day of that month is 29 February 2024
            31 September 2023 | “31 September 2023” does not exist: the last day of that month is 30 September 2023
            32 January 2023 | “32 January 2023” does not exist: the last day of that month is 31 January 2023
            0 January 2023 | “0 January 2023” does not exist: the last day of that month is 31 January 2023
            Friday 31 April 2023 | “31 April 2023” does not exist: the last day of that month is 30 April 2023
            2023-02-31 | “2023-02-31” does not exist: the last day of that month is 28 February 2023
            2023-09-00 | “2023-09-00” does not exist: the last day of that month is 30 September 2023
            """)
    void refusesADayItsMonthDoesNotHave(String words, String message) {
        assertRefused(words, "impossible-date", message, "correct the day or the month");
    }

    @ParameterizedTest
    @CsvSource({"2023-13-01, 13", "2023-00-10, 00", "2023-28-09, 28"})
    void refusesAMonthTheYearDoesNotHave(String words, String month) {
        assertRefused(
                words,
                "impossible-date",
                "“" + words + "” does not exist: there is no month " + month,
                "write the year, the month from 01 to 12 and the day: 2023-09-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Friday 28 September 2023     | 28 September 2023 is a Thursday  | write Thursday 28 September 2023, or correct the date
            Wed 28th Sept 2023           | 28 September 2023 is a Thursday  | write Thursday 28 September 2023, or correct the date
            monday 1 st january 2024     | 1 January 2024 is a Monday       |
            Sun 1 January 2024           | 1 January 2024 is a Monday       | write Monday 1 January 2024, or correct the date
            Thursday 29 February 2024    | 29 February 2024 is a Thursday   |
            Saturday 29 February 2024    | 29 February 2024 is a Thursday   | write Thursday 29 February 2024, or correct the date
            """)
    void refusesAWeekdayThatContradictsItsDateAndNoOther(String words, String truth, String hint) {
        if (hint == null) {
            assertInstanceOf(Reading.Read.class, DateReader.read(words));
        } else {
            assertRefused(words, "weekday-contradicts-date", "“" + words + "” contradicts itself: " + truth, hint);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2008-09   | 2008–09 | 2008/09 | September 2008
            2010-11   | 2010–11 | 2010/11 | November 2010
            2011-12   | 2011–12 | 2011/12 | December 2011
            2000-01   | 2000–01 | 2000/01 | January 2000
            2008 - 09 | 2008–09 | 2008/09 | September 2008
            2008‑09   | 2008–09 | 2008/09 | September 2008
            """)
    void refusesToGuessBetweenAMonthAndAnAcademicYear(String words, String dash, String slash, String month) {
        assertRefused(
                words,
                "unreadable-date",
                "“" + words + "” can be an academic year or a month",
                "write " + dash + " (with an en dash) or " + slash + " for the academic year, " + month
                        + " for the month");
    }

    @ParameterizedTest
    @CsvSource({
        "2010–12, 2010–11",
        "2010/12, 2010–11",
        "2010–10, 2010–11",
        "2003–09, 2003–04",
        "2010–2015, 2010–11",
        "2010-2012, 2010–11",
        "2011–2010, 2011–12",
        "2010–2111, 2010–11"
    })
    void refusesAnAcademicYearThatDoesNotEndInTheNextYear(String words, String right) {
        assertRefused(
                words,
                "unreadable-date",
                "“" + words + "” is not an academic year, which ends in the year after it starts",
                "write it like this: " + right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-00", "2023-99", "2023-23"})
    void refusesTwoNumbersThatAreNeitherMonthNorAcademicYear(String words) {
        assertRefused(
                words,
                "unreadable-date",
                "“" + words + "” is neither a month nor an academic year",
                "write a month like this: September 2023; an academic year like this: 2023–24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28 September, 2023",
                "28 September 02023",
                "28 September 3023",
                "28 September 0203",
                "Thursday",
                "Thursday September 2023",
                "Thursday 2023",
                "28 2023",
                "28th",
                "th September 2023",
                "28st September 2023",
                "22th September 2023",
                "11st September 2023",
                "28 rd September 2023",
                "28th th September 2023",
                "028 September 2023",
                "28September 2023",
                "28 September2023",
                "28 Septembre 2023",
                "28 Sept. 2023",
                "28 of September 2023",
                "the 28th September 2023",
                "28 September 2023 at 14.00",
                "28 September 2023.",
                "28 September 2023, 14.00–16.30",
                "28–29 September 2023",
                "September–October 2023",
                "2023–09–28",
                "2023-9-28",
                "2023/09/28",
                "20230928",
                "2023-09-28T14:00",
                "2003-9",
                "2003–4",
                "2010-",
                "–2010",
                "2010––11",
                "203",
                "20233",
                "3003",
                "TBC",
                "to be confirmed",
                "next Tuesday",
                "٢٨ September 2023",
                "28 September ２０２３",
                "-",
                "“"
            })
    void refusesAnythingElse(String words) {
        assertRefused(words, "unreadable-date", "“" + words + "” cannot be read as a date", GENERAL_HINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u200B", "\n\t"})
    void refusesNothing(String words) {
        assertRefused(words, "unreadable-date", "there is no date", GENERAL_HINT);
    }

    @Test
    void showsTheWordsOnOneLine() {
        assertRefused("next\n\u00A0week", "unreadable-date", "“next week” cannot be read as a date", GENERAL_HINT);
    }

    @Test
    void offersOnlyFormsItReads() {
        for (String offered :
                GENERAL_HINT.substring("write it like this: ".length()).split(", | or ", -1)) {
            assertInstanceOf(Reading.Read.class, DateReader.read(offered), offered);
        }
    }

    @Test
    void readsTheSameInEveryLocale() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("2023-04-14", date("FRIDAY 14TH APRIL 2023").iso());
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertRefused(
                    "31 February 2023",
                    "impossible-date",
                    "“31 February 2023” does not exist: the last day of that month is 28 February 2023",
                    "correct the day or the month");
            assertEquals("2010–11", date("2010/11").words());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "28 ", "th ", "-", " –", "2023-", "9 September "})
    void refusesVeryLongWords(String piece) {
        assertInstanceOf(Reading.Refused.class, DateReader.read(piece.repeat(200_000)));
    }

    private static PartialDate date(String words) {
        return assertInstanceOf(Reading.Read.class, DateReader.read(words), words)
                .date();
    }

    private static void assertRefused(String words, String rule, String message, String hint) {
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, DateReader.read(words), words);
        assertEquals(message, refused.message());
        assertEquals(hint, refused.hint());
        assertEquals(rule, refused.rule().id());
    }
}
