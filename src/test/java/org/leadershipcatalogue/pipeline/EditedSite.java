package org.leadershipcatalogue.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leadershipcatalogue.testing.FileTree;
import org.leadershipcatalogue.testing.Repository;

/** A small site with the real templates that is edited again and again, by chance but from a seed. */
final class EditedSite {

    private static final Instant START = Instant.parse("2023-06-01T09:00:00Z");
    private static final String PROGRAMME = """
            = Lead a team
            :summary: A course for people who lead a team.
            :run-by: network
            :audiences: middle-leaders
            :topics: coaching
            :applications-close: 14 June 2023

            See xref:../organisations/network.adoc[] and xref:second.adoc#evening[the evening].

            image::photo.png[Two people at a table]

            include::../_shared/notice.adoc[]

            [timetable]
            |===
            |Activity |Where |When

            |[[evening]]An evening
            |Town Hall
            |28 September 2023, 14.00–16.30
            |===
            """;

    private final Path source;
    private final Random random;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Repository repository;
    private Looking looking = new Looking(START, false);
    private int number;

    /** A file as it was before it was edited; empty where it was not there. */
    private record Edit(String path, Optional<byte[]> before) {}

    EditedSite(Path folder, long seed) {
        random = new Random(seed);
        source = folder.resolve("site");
        FileTree.read(Path.of("templates")).writeTo(source.resolve("templates"));
        FileTree.read(Path.of("assets")).writeTo(source.resolve("assets"));
        write("jbake.properties", "site.title=A catalogue\nsite.host=https://example.org\n");
        write("content/index.adoc", "= A catalogue\n:summary: What there is.\n\nxref:about.adoc[]\n");
        write("content/about.adoc", "= About\n:summary: What this is.\n:footer: 1\n\nWords.\n");
        write("content/organisations/network.adoc", "= The Network\n:summary: A network.\n:kind: network\n");
        write("content/audiences/middle-leaders.adoc", "= Middle leaders\n:summary: Who lead a subject.\n");
        write("content/audiences/teachers.adoc", "= Teachers\n:summary: Who teach.\n");
        write("content/topics/coaching.adoc", "= Coaching\n:summary: One to one.\n");
        write("content/places/hall.adoc", "= Town Hall\n:summary: A hall.\n:address: 1 High Street\n");
        write("content/_shared/notice.adoc", "Bring a pen.\n");
        write("content/programmes/photo.png", "no picture, but bytes");
        write("content/programmes/first.adoc", PROGRAMME);
        write("content/programmes/second.adoc", programme("Lead a school", 29));
        write("content/programmes/draft.adoc", programme("Wait\n:jbake-status: draft", 27));
        repository = Repository.in(source).commit();
        done.clear();
    }

    /** A programme that takes place on a day of its own, since the hall has one room. */
    private static String programme(String title, int day) {
        return PROGRAMME.replace("= Lead a team", "= " + title).replace("28 September", day + " September");
    }

    Path source() {
        return source;
    }

    Looking looking() {
        return looking;
    }

    /** Some files that may be pages. */
    Set<String> somePages() {
        Set<String> pages = new TreeSet<>(Set.of("programmes/first/index.html", "css/site.css", "nowhere/index.html"));
        pages.add(oneOf(List.of("index.html", "programmes/index.html", "404.html", "audiences/teachers/index.html")));
        return pages;
    }

    /** Edits the site in one way or another, or takes back the last edit, now and then all of them, and says how. */
    String edit() {
        number++;
        List<Supplier<String>> ways = List.of(
                () -> changed(page(), "\nMore words " + number + ".\n"),
                () -> changed(page(), "\nA link to xref:../programmes/second.adoc[] and https://example.org/" + number),
                () -> replaced(page(), "(?m)^= .*", "= Title “" + number + "”"),
                () -> replaced(page(), "(?m)^:summary: .*", ":summary: Sentence " + number + "."),
                () -> replaced(page(), "(?m)^:audiences: .*", ":audiences: teachers"),
                () -> replaced(page(), "(?m)^:audiences: .*", ":audiences: nobody"),
                () -> replaced(page(), "\\d\\d\\.\\d\\d–", "0" + number % 10 + ".15–"),
                () -> written("content/programmes/new-" + number % 4 + ".adoc", programme("Lead on", 10 + number % 4)),
                () -> written("content/topics/topic-" + number % 3 + ".adoc", "= Topic\n:summary: A topic.\n"),
                () -> renamed(page(), "content/programmes/renamed-" + number % 3 + ".adoc"),
                () -> deleted(page()),
                () -> written("content/_shared/notice.adoc", "Bring " + number % 5 + " pens. {unknown}\n"),
                () -> deleted("content/_shared/notice.adoc"),
                () -> changed(page(), "\ninclude::../_shared/later-" + number % 2 + ".adoc[opts=optional]\n"),
                () -> changed(page(), "\ninclude::../_shared/later-" + number % 2 + ".adoc[]\n"),
                () -> written("content/_shared/later-" + number % 2 + ".adoc", "Later " + number % 3 + ".\n"),
                () -> deleted("content/_shared/later-" + number % 2 + ".adoc"),
                () -> written("content/programmes/photo.png", "other bytes " + number % 3),
                () -> deleted("content/programmes/photo.png"),
                () -> written("content/programmes/first/card.png", "an author's card " + number),
                () -> changed(
                        oneOf(List.of("templates/page.ftlh", "templates/programme.ftlh")), "<#-- " + number + " -->"),
                () -> replaced("templates/components/facts.ftlh", "<dl", "<dl data-edit=\"" + number + "\""),
                () -> changed("templates/programme.ftlh", "${page.nothing}"),
                () -> changed("templates/term.ftlh", "<#if"),
                () -> changed(
                        "templates/error404.ftlh",
                        "<!-- <#list published_content as entry>${entry.title} </#list> -->"),
                () -> changed("templates/search.ftlh", "<!-- ${published_date?string.iso} ${content.uri} -->"),
                () -> changed("assets/css/tokens.css", "\n/* " + number + " */\n"),
                () -> written("assets/img/new-" + number % 2 + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                () -> deleted("assets/js/cite.js"),
                () -> replaced("jbake.properties", "site.title=.*", "site.title=Catalogue " + number % 4),
                () -> changed("jbake.properties", "no.such.key=" + number + "\n"),
                () -> written("content/programmes/table.csv", "a,b\n" + number + ",2\n"),
                () -> changed(page(), "\n,===\ninclude::../programmes/table.csv[]\n,===\n"),
                this::touched,
                this::committed,
                this::lookedAtOtherwise);
        if (number % 7 == 0) {
            return mended();
        }
        return random.nextInt(5) < 2 ? reverted() : oneOf(ways).get();
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String page() {
        List<String> pages = FileTree.read(source.resolve("content")).files().keySet().stream()
                .filter(path -> path.endsWith(".adoc") && !path.startsWith("_"))
                .toList();
        return "content/" + oneOf(pages);
    }

    private String changed(String path, String more) {
        return written(path, text(path) + more);
    }

    private String replaced(String path, String pattern, String words) {
        return written(path, text(path).replaceFirst(pattern, java.util.regex.Matcher.quoteReplacement(words)));
    }

    private String written(String path, String text) {
        write(path, text);
        return "write " + path;
    }

    private String renamed(String from, String to) {
        write(to, text(from));
        return deleted(from) + " for " + to;
    }

    private String deleted(String path) {
        remember(path);
        try {
            Files.deleteIfExists(source.resolve(path));
            return "delete " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String touched() {
        String path = page();
        try {
            Files.setLastModifiedTime(source.resolve(path), FileTime.from(START.plus(Duration.ofDays(number))));
            return "touch " + path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String committed() {
        String edit = changed("content/about.adoc", "\nCommitted words " + number + ".\n");
        repository.commit();
        return edit + " and commit";
    }

    private String lookedAtOtherwise() {
        looking = new Looking(START.plus(Duration.ofDays(random.nextInt(3) * 15L)), random.nextBoolean());
        return "look on " + looking;
    }

    private String mended() {
        StringBuilder story = new StringBuilder();
        while (!done.isEmpty()) {
            story.append(reverted()).append(", ");
        }
        return story + "all is well";
    }

    private String reverted() {
        if (done.isEmpty()) {
            return "revert nothing";
        }
        Edit edit = done.pop();
        Path file = source.resolve(edit.path);
        try {
            if (edit.before.isPresent()) {
                Files.createDirectories(file.getParent());
                Files.write(file, edit.before.get());
            } else {
                Files.deleteIfExists(file);
            }
            return "revert " + edit.path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        remember(path);
        Path file = source.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remember(String path) {
        done.push(new Edit(path, bytes(path)));
    }

    private String text(String path) {
        return bytes(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private Optional<byte[]> bytes(String path) {
        try {
            Path file = source.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
