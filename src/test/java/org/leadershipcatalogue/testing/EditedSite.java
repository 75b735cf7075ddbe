package org.leadershipcatalogue.testing;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.leadershipcatalogue.pipeline.Looking;

/** A small site with the real templates that is edited again and again, by chance but from a seed. */
public final class EditedSite {

    private static final Instant START = Instant.parse("2023-06-01T09:00:00Z");

    /** After this many edits at most, all is as in the beginning. */
    private static final int MENDED = 7;

    private static final int MOST_STATES = 4;

    private final EditedFolder folder;
    private final Random random;
    private final Repository repository;
    private final FileTree start;
    private final List<FileTree> states = new ArrayList<>();
    private Looking looking = new Looking(START, false);
    private String branch = "main";
    private int number;

    public EditedSite(Path parent, long seed) {
        random = new Random(seed);
        folder = new EditedFolder(parent.resolve("site"));
        EditedStart.write(source());
        repository = Repository.in(source()).commit().git("branch", "other");
        start = folder.state();
        states.add(start);
    }

    public Path source() {
        return folder.root();
    }

    public Looking looking() {
        return looking;
    }

    /** All that a build of the site reads, but for what Git knows. */
    public FileTree state() {
        return folder.state();
    }

    /** What Git knows: which commit is checked out. */
    public String versions() {
        return repository.head();
    }

    /** Some files that may be pages. */
    public Set<String> somePages() {
        Set<String> pages = new TreeSet<>(Set.of("programmes/first/index.html", "css/site.css", "nowhere/index.html"));
        pages.add(oneOf(List.of("index.html", "programmes/index.html", "404.html", "audiences/teachers/index.html")));
        return pages;
    }

    /** Edits the site in one way or another, or takes back the last edit, now and then all of them, and says how. */
    public String edit() {
        number++;
        if (number % MENDED == 0) {
            return mended();
        }
        if (random.nextInt(4) == 0) {
            return folder.reverted();
        }
        List<Supplier<String>> ways = new ArrayList<>(ofPages());
        ways.addAll(ofIncludes());
        ways.addAll(ofTermsAndFiles());
        ways.addAll(ofTemplates());
        ways.addAll(ofAssetsAndSettings());
        ways.addAll(ofNoFileAlone());
        return oneOf(ways).get();
    }

    private List<Supplier<String>> ofPages() {
        return List.of(
                () -> folder.changed(page(), "\nMore words " + number + ".\n"),
                () -> folder.changed(
                        page(), "\nA link to xref:../programmes/second.adoc[] and https://example.org/" + number),
                () -> folder.replaced(page(), "(?m)^= .*", "= Title “" + number + "”"),
                () -> folder.replaced(page(), "(?m)^:summary: .*", ":summary: Sentence " + number + "."),
                () -> folder.replaced(page(), "(?m)^:audiences: .*", ":audiences: teachers"),
                () -> folder.replaced(page(), "(?m)^:audiences: .*", ":audiences: nobody"),
                () -> folder.replaced(page(), "(?m)^:summary: ", ":expire-on: 20 June 2023\n:summary: "),
                () -> folder.replaced(
                        page(), "(?m)^:summary: ", ":redirect-from: /old-" + number % 3 + "/\n:summary: "),
                () -> folder.replaced(page(), "\\d\\d\\.\\d\\d–", "0" + number % 10 + ".15–"),
                () -> folder.written(
                        "content/programmes/new-" + number % 4 + ".adoc",
                        EditedStart.programme("Lead on", 10 + number % 4)),
                () -> folder.renamed(page(), "content/programmes/renamed-" + number % 3 + ".adoc"),
                () -> folder.deleted(page()),
                () -> folder.writtenInAsManyBytes(page(), false),
                () -> folder.writtenInAsManyBytes(page(), true));
    }

    private List<Supplier<String>> ofIncludes() {
        String later = "_shared/later-" + number % 2 + ".adoc";
        return List.of(
                () -> folder.written("content/_shared/notice.adoc", "Bring " + number % 5 + " pens. {unknown}\n"),
                () -> folder.written("content/_shared/inner.adoc", "Words, " + number % 3 + ".\n"),
                () -> folder.writtenInAsManyBytes("content/_shared/inner.adoc", random.nextBoolean()),
                () -> folder.deleted("content/_shared/notice.adoc"),
                () -> folder.changed(page(), "\ninclude::../" + later + "[opts=optional]\n"),
                () -> folder.changed(page(), "\ninclude::../" + later + "[]\n"),
                () -> folder.written("content/" + later, "Later " + number % 3 + ".\n"),
                () -> folder.deleted("content/" + later),
                () -> folder.written("content/programmes/table.csv", "a,b\n" + number + ",2\n"),
                () -> folder.changed(page(), "\n,===\ninclude::../programmes/table.csv[]\n,===\n"));
    }

    private List<Supplier<String>> ofTermsAndFiles() {
        return List.of(
                () -> folder.written(
                        "content/topics/topic-" + number % 3 + ".adoc", "= Topic\n:summary: A topic " + number + ".\n"),
                () -> folder.replaced("content/audiences/teachers.adoc", "(?m)^= .*", "= Teachers, " + number),
                () -> folder.renamed("content/audiences/teachers.adoc", "content/audiences/tutors.adoc"),
                () -> folder.deleted("content/regions/north.adoc"),
                () -> folder.replaced("content/regions/north.adoc", "(?m)^:summary", ":broader: south\n:summary"),
                () -> folder.written("content/regions/south.adoc", "= South\n:summary: The south.\n"),
                () -> folder.written("content/programmes/photo.png", "other bytes " + number % 3),
                () -> folder.deleted("content/programmes/photo.png"),
                () -> folder.written("content/publications/guide.pdf", "%PDF-1.4 in other words " + number % 3),
                () -> folder.written("content/programmes/first/card.png", "an author's card " + number));
    }

    private List<Supplier<String>> ofTemplates() {
        return List.of(
                () -> folder.changed(
                        oneOf(List.of("templates/page.ftlh", "templates/programme.ftlh")), "<#-- " + number + " -->"),
                () -> folder.replaced(
                        "templates/components/facts.ftlh",
                        "<dl(?: data-edit=\"\\d+\")?",
                        "<dl data-edit=\"" + number + "\""),
                () -> folder.changed("templates/programme.ftlh", "${page.nothing}"),
                () -> folder.changed("templates/term.ftlh", "<#if"),
                () -> folder.changed(
                        "templates/error404.ftlh",
                        "<!-- <#list published_content as entry>${entry.title} </#list> -->"),
                () -> folder.changed("templates/search.ftlh", "<!-- ${published_date?string.iso} ${content.uri} -->"));
    }

    private List<Supplier<String>> ofAssetsAndSettings() {
        return List.of(
                () -> folder.changed("assets/css/tokens.css", "\n/* " + number + " */\n"),
                () -> folder.written(
                        "assets/img/new-" + number % 2 + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                () -> folder.changed("assets/js/timely.js", "\n// " + number + "\n"),
                () -> folder.deleted("assets/js/cite.js"),
                () -> folder.replaced("jbake.properties", "site.title=.*", "site.title=Catalogue " + number % 4),
                () -> folder.replaced(
                        "jbake.properties", "site.host=.*", "site.host=https://example.org/base-" + number % 2),
                () -> folder.changed("jbake.properties", "no.such.key=" + number + "\n"));
    }

    private List<Supplier<String>> ofNoFileAlone() {
        return List.of(
                () -> folder.touched(page(), FileTime.from(START.plus(Duration.ofDays(number)))),
                () -> folder.touched("templates/page.ftlh", FileTime.from(START.plus(Duration.ofDays(number)))),
                this::committed,
                this::checkedOut,
                this::uncommitted,
                this::swapped,
                this::swapped,
                this::lookedAtOtherwise,
                this::lookedAtOtherwise);
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private String page() {
        List<String> pages = FileTree.read(source().resolve("content")).files().keySet().stream()
                .filter(path -> path.endsWith(".adoc") && !path.startsWith("_"))
                .toList();
        return "content/" + oneOf(pages);
    }

    private String committed() {
        String edit = folder.changed("content/about.adoc", "\nCommitted words " + number + ".\n");
        repository.commit();
        return edit + " and commit on " + branch;
    }

    private String checkedOut() {
        String before = committed();
        branch = branch.equals("main") ? "other" : "main";
        repository.git("checkout", "-q", branch);
        folder.settle();
        return before + ", check out " + branch;
    }

    /** Files stay as they are, and have fewer versions. */
    private String uncommitted() {
        String before = committed();
        repository.git("reset", "-q", "--soft", "HEAD~1");
        return before + ", take the commit back";
    }

    /** Another state of all files, and this one is kept for later. */
    private String swapped() {
        states.add(folder.state());
        if (states.size() > MOST_STATES) {
            states.remove(1 + random.nextInt(states.size() - 2));
        }
        int state = random.nextInt(states.size());
        folder.become(states.get(state));
        return "go to state " + state + " of " + states.size();
    }

    private String lookedAtOtherwise() {
        looking = new Looking(START.plus(Duration.ofDays(random.nextInt(3) * 15L)), random.nextBoolean());
        return "look on " + looking;
    }

    private String mended() {
        folder.become(start);
        return "all is well";
    }
}
