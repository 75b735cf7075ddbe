package org.leadershipcatalogue;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.pipeline.BuildRequest;
import org.leadershipcatalogue.pipeline.BuildResult;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.LinkedData;
import org.leadershipcatalogue.testing.ReadCalendar;
import org.leadershipcatalogue.testing.SiteCase;
import org.leadershipcatalogue.testing.WrittenSite;

/**
 * The three ways in which a date leaves the site say the same, to the minute: calendars, structured data, and the {@code
 * time} elements of the page. Each is read by a reader of its own, none of which is part of the program.
 */
class AgreementTest {

    private static final Instant NOW = Instant.parse("2023-09-01T09:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final URI ROOT = URI.create("http://localhost/");

    private static final String PROGRAMME = """
            = Lead a team
            :summary: A course with occasions of every kind.
            :run-by: network
            :audiences: middle-leaders
            :starts: 9 January 2024
            :ends: 27 October 2024

            [timetable]
            |===
            |Activity |Where |When |Status

            |In winter
            |Town hall
            |Tuesday 9 January 2024, 14.00–16.30
            |

            |Before the clocks go forward
            |Online
            |Saturday 30 March 2024, 22.15–23.59
            |

            |When they have gone forward
            |Town hall
            |Sunday 31 March 2024, 2am–3.05am
            |

            |After they have gone back
            |Town hall
            |Sunday 27 October 2024, 2am–2.45am
            |

            |A whole day
            |Town hall
            |6 February 2024
            |

            |Whole days over the end of a month
            |
            |28 February to 1 March 2024
            |

            |Several dates with the same hours, in both times
            |Town hall
            |26 March, 2 and 9 April 2024, 9.00–12.30
            |

            |Every week but one
            |Online
            |every Tuesday from 30 April to 21 May 2024 except 7 May 2024, 16.00–17.15
            |

            |Several whole days
            |
            |4 and 11 June 2024
            |

            |From day to day
            |
            |12 June 2024, 14.00 to 14 June 2024, 12.00
            |

            |Perhaps
            |Town hall
            |18 June 2024, 9.00–10.00, to be confirmed
            |

            |Not at all
            |Town hall
            |19 June 2024, 9.00–10.00
            |cancelled

            |Later
            |Town hall
            |20 and 21 June 2024
            |postponed

            |Moved
            |Town hall
            |25 June 2024, 9.30–10.45
            |moved from 24 June 2024, 9.00–10.00

            |In some month
            |
            |July 2024
            |

            |In some term
            |
            |summer term 2024
            |

            |One day
            |
            |to be confirmed
            |
            |===
            """;

    @TempDir
    private Path folder;

    @Test
    void realSiteSaysTheSameThreeTimes() {
        Path output = folder.resolve("real");
        BuildResult result = Builds.run(new BuildRequest(Path.of(""), output, NOW, false));
        new BuiltSite(output, result).hasNoFinding();

        assertEquals(5, agreed(new WrittenSite(output, ROOT)));
    }

    @Test
    void occasionsOfEveryKindAreSaidTheSameThreeTimes() {
        SiteCase site = SiteCase.in(folder);
        FileTree.read(Path.of("templates")).writeTo(site.source().resolve("templates"));
        FileTree.read(Path.of("assets")).writeTo(site.source().resolve("assets"));
        site.file("content/programmes/lead-a-team.adoc", PROGRAMME)
                .file("content/organisations/network.adoc", "= The network\n:summary: A network.\n:kind: network\n")
                .file("content/audiences/middle-leaders.adoc", "= Middle leaders\n:summary: They lead teams.\n")
                .file("content/places/town-hall.adoc", "= Town hall\n:summary: A hall.\n:postcode: E8 1EA\n")
                .file(
                        "content/events/open-days.adoc",
                        "= Open days\n:summary: Three days.\n:starts: 30 March 2024\n:ends: 1 April 2024\n")
                .file("content/events/some-day.adoc", "= Some day\n:summary: In a month.\n:starts: May 2024\n");
        site.build();

        assertEquals(21, agreed(new WrittenSite(site.output(), ROOT)));
    }

    /** How many occurrences there are, all of them said alike. */
    private static int agreed(WrittenSite site) {
        SortedMap<String, String> inCalendar = calendar(site.text("calendar.ics"));
        SortedMap<String, String> inData = new TreeMap<>();
        site.pages().forEach((file, page) -> {
            if (!page.select("script[type=application/ld+json]").isEmpty()) {
                List<LinkedData.Node> events = events(LinkedData.of(site.text(file)));
                events.forEach(event -> inData.put(uid(event), span(event)));
                rows(page).forEach((row, spans) -> assertEquals(said(events, site.address(file), row), spans, row));
            }
        });

        assertFalse(inCalendar.isEmpty());
        assertEquals(inCalendar, inData);
        return inData.size();
    }

    private static SortedMap<String, String> calendar(String text) {
        SortedMap<String, String> spans = new TreeMap<>();
        for (ReadCalendar.Read event : ReadCalendar.of(text).events()) {
            Temporal last = event.end() instanceof LocalDate after ? after.minusDays(1) : event.end();
            spans.put(event.uid(), event.start() + " to " + last);
        }
        return spans;
    }

    /** The events that calendars know: those of a day, which have a name. */
    private static List<LinkedData.Node> events(LinkedData data) {
        return data.nodes().values().stream()
                .filter(node -> !node.values("identifier").isEmpty())
                .toList();
    }

    private static String uid(LinkedData.Node event) {
        return event.value("identifier").replaceFirst("^urn:uuid:", "");
    }

    private static String span(LinkedData.Node event) {
        return moment(event.value("startDate")) + " to " + moment(event.value("endDate"));
    }

    private static Temporal moment(String iso) {
        return iso.contains("T") ? OffsetDateTime.parse(iso).toInstant() : LocalDate.parse(iso);
    }

    private static Set<String> said(List<LinkedData.Node> events, String page, String row) {
        return events.stream()
                .filter(event -> event.value("url").equals(page + "#" + row))
                .map(AgreementTest::span)
                .collect(toCollection(TreeSet::new));
    }

    /** The stretches of time each row of a timetable shows; of one that does not take place, those it had. */
    private static SortedMap<String, Set<String>> rows(Document page) {
        SortedMap<String, Set<String>> rows = new TreeMap<>();
        for (Element row : page.select("table.timetable tr[id]")) {
            Elements current = row.select(".when:not(.when-was)");
            Elements before = row.select(".when-was");
            Elements when = current.isEmpty() ? before : current;
            Element cell = (when.isEmpty() ? row.select(".timetable-when") : when).get(0);
            Elements dates = cell.select("li");
            rows.put(
                    row.id(),
                    (dates.isEmpty() ? Stream.of(cell) : dates.stream())
                            .flatMap(date -> spans(date, cell))
                            .collect(toCollection(TreeSet::new)));
        }
        return rows;
    }

    /** A date has its hours, or is a day whose hours are said once for all dates, or is one or two whole days. */
    private static Stream<String> spans(Element date, Element cell) {
        List<String> times = date.select("time").eachAttr("datetime");
        List<String> moments = times.stream().filter(time -> time.contains("T")).toList();
        if (!moments.isEmpty()) {
            return IntStream.range(0, moments.size() / 2)
                    .mapToObj(pair -> moment(moments.get(2 * pair)) + " to " + moment(moments.get(2 * pair + 1)));
        }
        List<LocalDate> days = times.stream()
                .filter(time -> time.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse)
                .toList();
        List<LocalTime> hours = cell.select("time").eachAttr("datetime").stream()
                .filter(time -> time.matches("\\d{2}:\\d{2}"))
                .map(LocalTime::parse)
                .toList();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                hours.isEmpty()
                        ? days.get(0) + " to " + days.get(days.size() - 1)
                        : at(days.get(0), hours.get(0)) + " to " + at(days.get(0), hours.get(1)));
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(LONDON).toInstant();
    }
}
