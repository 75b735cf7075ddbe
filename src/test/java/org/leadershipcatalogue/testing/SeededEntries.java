package org.leadershipcatalogue.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.schema.ContentTypes;
import org.leadershipcatalogue.schema.FieldSpec;
import org.leadershipcatalogue.schema.Kind;

/**
 * An entry of every type with every field that is declared, a body of every form and files, each with words that stand
 * nowhere else: {@code zqxjdraftprogrammecost}. Their dates lie in a year of their own.
 */
public final class SeededEntries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String SEED = "zqxj";

    private final String name;
    private final int year;
    private final String fields;
    private final SortedSet<String> seeds = new TreeSet<>();

    /** @param fields the lines that say when visitors see them */
    public SeededEntries(String name, int year, String fields) {
        this.name = SEED + name;
        this.year = year;
        this.fields = fields;
    }

    /** The words that stand nowhere else. */
    public SortedSet<String> seeds() {
        return seeds;
    }

    /** What every word begins with, and the year. */
    public List<String> traces() {
        return List.of(name, Integer.toString(year));
    }

    /** The entry of each type. */
    public String slug(EntryType type) {
        return name + type.id();
    }

    public SiteCase addTo(SiteCase site) {
        for (EntryType type : EntryType.values()) {
            String folder = "content/" + (type.folder().isEmpty() ? "about" : type.folder()) + "/";
            site.file(folder + slug(type) + ".adoc", header(type) + body(type))
                    .file(folder + slug(type) + "beside.pdf", bytes(slug(type) + "pdf"))
                    .file(folder + slug(type) + "picture.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                    .file(folder + slug(type) + "/own.csv", bytes(seed(type, "csv")));
        }
        return site;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String seed(EntryType type, String what) {
        String seed = slug(type) + what.replace("-", "");
        seeds.add(seed);
        return seed;
    }

    private String header(EntryType type) {
        return "= Title " + seed(type, "title") + "\n" + fields
                + ContentTypes.of(type).fields().stream()
                        .filter(field -> !fields.contains(":" + field.name() + ":"))
                        .flatMap(field -> value(type, field).map(value -> ":" + field.name() + ": " + value).stream())
                        .collect(Collectors.joining("\n", "", "\n\n"));
    }

    private Optional<String> value(EntryType type, FieldSpec field) {
        String seed = slug(type) + field.name().replace("-", "");
        if (field.kind() instanceof Kind.Choice choice) {
            return choice.labels().keySet().stream().findFirst();
        } else if (field.kind() instanceof Kind.Date) {
            return day(field.name()).map(DAY::format);
        } else if (field.kind() instanceof Kind.Count) {
            return Optional.of("3");
        } else if (field.kind() instanceof Kind.Reference reference) {
            return Optional.of(references(type, field, reference));
        } else if (field.kind() instanceof Kind.Status || field.kind() instanceof Kind.FolderType) {
            return Optional.empty();
        }
        seeds.add(seed);
        if (field.kind() instanceof Kind.Link) {
            return Optional.of("https://" + seed + ".example.org/");
        } else if (field.kind() instanceof Kind.FilePath) {
            seeds.remove(seed);
            return Optional.of(slug(type) + "beside.pdf");
        } else if (field.kind() instanceof Kind.SitePath) {
            return Optional.of("/" + seed + "/");
        } else if (field.kind() instanceof Kind.Contacts) {
            return Optional.of(seed + " <" + seed + "@example.org>");
        }
        return Optional.of(seed);
    }

    private Optional<LocalDate> day(String field) {
        return switch (field) {
            case "applications-open" -> Optional.of(LocalDate.of(year, 1, 6));
            case "applications-close" -> Optional.of(LocalDate.of(year, 2, 3));
            case "starts", "jbake-date", "published", "review-by" -> Optional.of(LocalDate.of(year, 3, 3));
            case "ends" -> Optional.of(LocalDate.of(year, 7, 4));
            default -> Optional.empty();
        };
    }

    /** Those of a list refer to what visitors see too. */
    private String references(EntryType type, FieldSpec field, Kind.Reference reference) {
        EntryType target = reference.types().stream()
                .filter(other -> other != type)
                .findFirst()
                .orElse(type);
        String seen = target.folder() + "/seen";
        boolean isCircle = target == type;
        String own = target.folder() + "/" + slug(target);
        return isCircle ? seen : field.isList() ? own + ", " + seen : own;
    }

    private String body(EntryType type) {
        boolean isDated = type == EntryType.PROGRAMME || type == EntryType.EVENT;
        return Stream.of(
                        "Words " + seed(type, "words") + ".footnote:[A note " + seed(type, "note") + ".]",
                        "== Heading " + seed(type, "heading"),
                        "____\nQuoted " + seed(type, "quote") + "\n____",
                        "image::" + slug(type) + "picture.svg[" + seed(type, "alternative") + "]",
                        "[figures]\n87:: schools " + seed(type, "figure"),
                        "[documents]\nlink:" + slug(type) + "beside.pdf[" + seed(type, "document")
                                + "]:: flyer, 2 pages",
                        isDated ? timetable(type) : "")
                .collect(Collectors.joining("\n\n"));
    }

    private String timetable(EntryType type) {
        LocalDate day = LocalDate.of(year, 4, type == EntryType.EVENT ? 14 : 22);
        while (day.getDayOfWeek().getValue() > 4) {
            day = day.plusDays(1);
        }
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
        return """
                [timetable]
                |===
                |Activity |Key questions |Where |When |Speakers

                |Session %s
                |Question %s
                |Hall %s
                |%s %s, 9.00–12.30
                |%s
                |===
                """.formatted(
                        seed(type, "session"),
                        seed(type, "question"),
                        seed(type, "hall"),
                        weekday,
                        DAY.format(day),
                        seed(type, "speaker"));
    }
}
