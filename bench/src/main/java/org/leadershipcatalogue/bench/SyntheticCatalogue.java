package org.leadershipcatalogue.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The entries of a catalogue of a given size: seven in ten are programmes, one in twenty an initiative, eighteen are
 * vocabulary and places, and the rest are organisations. The same size gives the same entries, byte for byte, always.
 */
final class SyntheticCatalogue {

    static final int SMALLEST = 80;

    private static final long SEED = 20_230_928L;
    private static final List<String> AUDIENCES =
            List.of("Headteachers", "Deputy headteachers", "Senior leaders", "Middle leaders", "Governors");
    private static final List<String> REGIONS = List.of("London", "North", "Midlands", "South");
    private static final List<String> TOPICS = List.of("Coaching", "Succession", "Curriculum", "Staff development");
    private static final List<String> PLACES =
            List.of("North hall", "South hall", "East library", "West library", "Central college");
    private static final List<String> PHASES = List.of("primary", "secondary", "special", "post-16");
    private static final List<String> MODES = List.of("in-person", "online", "blended");
    private static final List<String> KINDS = List.of("charity", "council", "network", "trust", "university");
    private static final List<String> THEMES = List.of(
            "Leading change",
            "Growing middle leaders",
            "First headship",
            "Learning from neighbours",
            "Curriculum and assessment",
            "Leading in hard times");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final int programmes;
    private final int initiatives;
    private final int organisations;
    private final Timetables timetables;

    SyntheticCatalogue(int entries) {
        if (entries < SMALLEST) {
            throw new IllegalArgumentException("at least %d entries, not %d".formatted(SMALLEST, entries));
        }
        programmes = entries * 7 / 10;
        initiatives = entries / 20;
        organisations = entries - programmes - initiatives - vocabulary().size();
        timetables = new Timetables(PLACES, programmes / 3 + 1);
    }

    List<Entry> entries() {
        return Stream.of(
                        IntStream.range(0, programmes).mapToObj(this::programme),
                        IntStream.range(0, initiatives).mapToObj(this::initiative),
                        IntStream.range(0, organisations).mapToObj(this::organisation),
                        vocabulary().stream())
                .flatMap(entries -> entries)
                .toList();
    }

    private Entry programme(int number) {
        Prose prose = prose("programme", number);
        Map<String, String> fields = new HashMap<>(Map.of(
                "summary", prose.plainSentence(),
                "run-by", organisationSlug(prose.between(0, organisations - 1)),
                "audiences", slugs(AUDIENCES, number, 1 + number % 2),
                "regions", slugs(REGIONS, number, 1),
                "topics", slugs(TOPICS, number, 1 + number % 2),
                "phases", prose.pick(PHASES),
                "mode", prose.pick(MODES),
                "cost", "free"));
        if (number % 5 == 0) {
            fields.put("part-of", initiativeSlug(prose.between(0, initiatives - 1)));
        }
        String timetable = number % 3 == 0 ? timetable(number / 3, fields, prose) : "";
        if (timetable.isEmpty()) {
            fields.put("starts", "September " + prose.between(2015, 2022));
        }
        String body = sections(prose, prose.between(4, 6)) + timetable + seeAlso(number, prose);
        return new Entry("programme", "programmes", programmeSlug(number), programmeTitle(number), fields, body);
    }

    private String timetable(int number, Map<String, String> fields, Prose prose) {
        int sessions = prose.between(3, 5);
        LocalDate first = timetables.dateOf(number, 0);
        fields.put("applications-close", DAY.format(first.minusWeeks(2)));
        fields.put("starts", DAY.format(first));
        fields.put("ends", DAY.format(timetables.dateOf(number, sessions - 1)));
        return "== Timetable\n\n" + timetables.table(number, sessions, prose);
    }

    /** Every second section has a list, and one in each page a table. */
    private static String sections(Prose prose, int count) {
        StringBuilder body = new StringBuilder(prose.paragraph(2));
        List<String> headings = prose.headings(count);
        for (int i = 0; i < count; i++) {
            body.append("== ").append(headings.get(i)).append("\n\n").append(prose.paragraph(prose.between(2, 4)));
            if (i % 2 == 1) {
                body.append(prose.list(i == 1 ? "*" : ".", prose.between(3, 5)));
            } else if (i == 2) {
                body.append(prose.stagesTable(prose.between(3, 5)));
            }
        }
        return body.toString();
    }

    /** Two to four links: to other programmes, and from every second page to an organisation. */
    private String seeAlso(int number, Prose prose) {
        List<String> targets = new ArrayList<>();
        int others = prose.between(2, 3);
        for (int i = 0; i < others; i++) {
            int ahead = i * 9 + prose.between(1, 9);
            targets.add("programmes/" + programmeSlug((number + ahead) % programmes));
        }
        if (number % 2 == 0) {
            targets.add("organisations/" + organisationSlug(prose.between(0, organisations - 1)));
        }
        return targets.stream()
                .map(target -> "* xref:../" + target + ".adoc[]\n")
                .collect(Collectors.joining("", "== See also\n\n", ""));
    }

    private Entry initiative(int number) {
        Prose prose = prose("initiative", number);
        Map<String, String> fields = Map.of(
                "summary", prose.plainSentence(),
                "scope", "regional",
                "led-by", organisationSlug(prose.between(0, organisations - 1)),
                "regions", slugs(REGIONS, number, 1),
                "starts", String.valueOf(prose.between(2003, 2022)));
        return new Entry(
                "initiative",
                "initiatives",
                initiativeSlug(number),
                "Initiative " + (number + 1),
                fields,
                sections(prose, 3));
    }

    private Entry organisation(int number) {
        Prose prose = prose("organisation", number);
        Map<String, String> fields = Map.of(
                "summary", prose.plainSentence(),
                "kind", prose.pick(KINDS),
                "region", slug(prose.pick(REGIONS)));
        return new Entry(
                "organisation",
                "organisations",
                organisationSlug(number),
                "Organisation " + (number + 1),
                fields,
                sections(prose, 1));
    }

    private static List<Entry> vocabulary() {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(terms("audience", "audiences", AUDIENCES));
        entries.addAll(terms("region", "regions", REGIONS));
        entries.addAll(terms("topic", "topics", TOPICS));
        entries.addAll(terms("place", "places", PLACES));
        return entries;
    }

    private static List<Entry> terms(String type, String folder, List<String> titles) {
        return IntStream.range(0, titles.size())
                .mapToObj(number -> {
                    Prose prose = prose(type, number);
                    Map<String, String> fields = new HashMap<>(Map.of("summary", prose.plainSentence()));
                    if (!type.equals("place")) {
                        fields.put("order", String.valueOf(number + 1));
                    }
                    String title = titles.get(number);
                    return new Entry(type, folder, slug(title), title, fields, prose.paragraph(3));
                })
                .toList();
    }

    private static String programmeTitle(int number) {
        return THEMES.get(number % THEMES.size()) + " " + (number + 1);
    }

    private static String programmeSlug(int number) {
        return slug(programmeTitle(number));
    }

    private static String initiativeSlug(int number) {
        return "initiative-" + (number + 1);
    }

    private static String organisationSlug(int number) {
        return "organisation-" + (number + 1);
    }

    private static String slugs(List<String> titles, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> slug(titles.get(number % titles.size())))
                .collect(Collectors.joining(", "));
    }

    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** A source of its own for every entry, so that no entry depends on how many were written before it. */
    private static Prose prose(String type, int number) {
        return new Prose(new Random(SEED + 31L * type.hashCode() + number * 0x9E3779B97F4A7C15L));
    }
}
