package org.leadershipcatalogue.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Edits to the pages of a small site, and what each changes: that is known from the edit and from the links of the site,
 * not from any comparison. Page {@code n} links to page {@code n + 1}, and the home page to all of them by their titles.
 */
final class ProposedChanges {

    private static final int PAGES = 12;
    private static final int MOST_EDITS = 5;

    private final ReviewCase site;
    private final Random random;
    private final List<String> edits = new ArrayList<>();
    private final SortedSet<String> added = new TreeSet<>();
    private final SortedSet<String> removed = new TreeSet<>();
    private final SortedSet<String> changed = new TreeSet<>();
    private final SortedMap<String, String> moved = new TreeMap<>();
    private final SortedSet<String> facts = new TreeSet<>();
    private final SortedSet<String> missing = new TreeSet<>();

    private ProposedChanges(ReviewCase site, Random random) {
        this.site = site;
        this.random = random;
    }

    /** The site before any edit. */
    static ReviewCase site(Path folder) {
        ReviewCase site = ReviewCase.in(folder);
        IntStream.range(0, PAGES).forEach(page -> {
            site.file(file(page), text(page, ""));
            site.file("content/picture-" + page + ".png", "picture " + page);
        });
        return site;
    }

    private static String file(int page) {
        return "content/page-" + page + ".adoc";
    }

    private static String address(int page) {
        return "/page-" + page + "/";
    }

    private static String text(int page, String fields) {
        int next = (page + 1) % PAGES;
        return "= Page number " + page + "\n:summary: What page " + page + " says.\n" + fields + "\nWords of page "
                + page
                + ".\n\nimage::picture-" + page + ".png[Picture]\n\n== Part of page " + page
                + "\n\nOn to link:/page-" + next + "/[the next page].\n";
    }

    /** Draws some edits, each of another page, and applies them. */
    static ProposedChanges apply(ReviewCase site, Random random) {
        ProposedChanges proposal = new ProposedChanges(site, random);
        List<Integer> pages = IntStream.range(0, PAGES).boxed().collect(Collectors.toList());
        Collections.shuffle(pages, random);
        pages.subList(0, 1 + random.nextInt(MOST_EDITS)).forEach(proposal::edit);
        return proposal;
    }

    private void edit(int page) {
        int kind = random.nextInt(10);
        edits.add(kind + " of page " + page);
        switch (kind) {
            case 0 -> word(page);
            case 1 -> title(page);
            case 2 -> summary(page);
            case 3 -> picture(page);
            case 4 -> heading(page);
            case 5 -> link(page);
            case 6 -> move(page);
            case 7 -> addition(page);
            case 8 -> comment(page);
            default -> removal(page);
        }
    }

    private void word(int page) {
        site.replace(file(page), "Words of", "Sentences of");
        changed.add(address(page));
    }

    private void title(int page) {
        site.replace(file(page), "= Page number", "= Leaf number");
        changed.add(address(page));
        changed.add("/");
        fact(page, "title", "Page number " + page, "Leaf number " + page);
    }

    private void summary(int page) {
        site.replace(file(page), "What page", "All that page");
        changed.add(address(page));
        fact(page, "summary", "What page " + page + " says.", "All that page " + page + " says.");
    }

    private void picture(int page) {
        site.file("content/picture-" + page + ".png", "another picture");
        changed.add(address(page));
    }

    private void heading(int page) {
        site.replace(file(page), "== Part of", "== Section of");
        changed.add(address(page));
        missing.add(address(page) + "#part-of-page-" + page);
    }

    /** The words of the link stay the same. */
    private void link(int page) {
        site.edit(file(page), text -> text.replaceFirst("link:/page-\\d+/", "link:/about/"));
        changed.add(address(page));
    }

    /** The page before still links to the address, which leads on. */
    private void move(int page) {
        site.remove(file(page))
                .file("content/moved-" + page + ".adoc", text(page, ":redirect-from: " + address(page) + "\n"));
        moved.put(address(page), "/moved-" + page + "/");
        changed.add("/");
        facts.add("pages/moved-" + page + " redirect-from: null → [" + address(page) + "]");
    }

    private void addition(int page) {
        site.file("content/new-" + page + ".adoc", "= New " + page + "\n:summary: New.\n\nNew words.\n");
        added.add("/new-" + page + "/");
        changed.add("/");
    }

    private void comment(int page) {
        site.edit(file(page), text -> text + "\n// Nobody reads this.\n");
    }

    /** The page before loses its link, so that nothing leads nowhere. */
    private void removal(int page) {
        int before = (page + PAGES - 1) % PAGES;
        site.remove(file(page))
                .editIfThere(file(before), text -> text.replace("link:" + address(page), "link:/about/"))
                .editIfThere(
                        "content/moved-" + before + ".adoc",
                        text -> text.replace("link:" + address(page), "link:/about/"));
        removed.add(address(page));
        missing.add(address(page));
        changed.add(address(before));
        changed.add("/");
    }

    private void fact(int page, String field, String before, String after) {
        facts.add("pages/page-" + page + " " + field + ": " + before + " → " + after);
    }

    String edits() {
        return String.join(", ", edits);
    }

    /** What a review must tell. A page that was removed or moved as well is not told as changed. */
    String expected() {
        SortedSet<String> stayed = new TreeSet<>(changed);
        stayed.removeAll(removed);
        stayed.removeAll(moved.keySet());
        return words(added, removed, stayed, moved, facts, missing);
    }

    static String words(
            SortedSet<String> added,
            SortedSet<String> removed,
            SortedSet<String> changed,
            Map<String, String> moved,
            SortedSet<String> facts,
            SortedSet<String> missing) {
        return "added " + added + "\nremoved " + removed + "\nchanged " + changed + "\nmoved " + moved + "\nfacts "
                + String.join("\n  ", facts) + "\nmissing " + missing;
    }
}
