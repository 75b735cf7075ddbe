package org.leadershipcatalogue.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One synthetic entry, written for the catalogue, stock JBake, Antora or Hugo. Header fields and body are the same in all;
 * the catalogue's form is the original, and the others differ in header lines and links, that of Hugo in its markup too.
 */
record Entry(String type, String folder, String slug, String title, Map<String, String> fields, String body) {

    /** A link to another entry: with the way to it, and its path. */
    static final Pattern XREF = Pattern.compile("xref:(\\.\\./([a-z]+/[a-z0-9-]+))\\.adoc\\[]");

    /** Fields sorted by name, so that the output does not depend on the order in which they were handed in. */
    Entry {
        fields = new TreeMap<>(fields);
    }

    /** The folder and the slug, such as {@code programmes/leading-change-7}. */
    String path() {
        return folder + "/" + slug;
    }

    String asCatalogueSource() {
        return "= " + title + "\n" + header() + "\n" + body;
    }

    /** @param titleOf the title of the entry at a path; stock JBake has no link text of its own to offer */
    String asStockSource(UnaryOperator<String> titleOf) {
        String linked = XREF.matcher(body)
                .replaceAll(link -> "link:" + link.group(1) + ".html[" + titleOf.apply(link.group(2)) + "]");
        return "= " + title + "\n" + ":jbake-type: " + type + "\n" + ":jbake-status: published\n"
                + ":jbake-date: 2023-09-01\n" + header() + "\n" + linked;
    }

    /** Antora's references begin at the folder of all pages. */
    String asAntoraSource() {
        return "= " + title + "\n" + header() + "\n" + XREF.matcher(body).replaceAll("xref:$2.adoc[]");
    }

    /** @param titleOf the title of the entry at a path; Hugo has no link text of its own to offer */
    String asHugoSource(UnaryOperator<String> titleOf) {
        StringBuilder matter = new StringBuilder("---\ntitle: \"" + title + "\"\n");
        fields.forEach((name, value) ->
                matter.append(name).append(": \"").append(value).append("\"\n"));
        return matter + "---\n\n" + Markdown.of(body, titleOf);
    }

    private String header() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((name, value) ->
                lines.append(':').append(name).append(": ").append(value).append('\n'));
        return lines.toString();
    }
}
