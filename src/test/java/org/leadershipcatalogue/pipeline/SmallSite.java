package org.leadershipcatalogue.pipeline;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.leadershipcatalogue.testing.SiteCase;

/** A site of one organisation and one audience, and pages that are in order but for the text a test gives them. */
final class SmallSite {

    private static final Pattern DATES = Pattern.compile("(?m)^(:starts:|:ends:|:applications-|\\s*$)");

    private SmallSite() {}

    static SiteCase in(Path folder) {
        return SiteCase.in(folder)
                .file("content/organisations/network.adoc", """
                        = The Network
                        :summary: A network of schools.
                        :kind: network
                        """)
                .file("content/audiences/middle-leaders.adoc", """
                        = Middle leaders
                        :summary: People who lead a subject or a year.
                        """);
    }

    /** A page whose text begins in line 4. */
    static String page(String text) {
        return """
                = A page
                :summary: A page of a small site.

                """ + text;
    }

    /** An event whose text begins in line 4. */
    static String meeting(String text) {
        return """
                = A meeting
                :summary: A meeting of people who lead a team.

                """ + text;
    }

    /** A programme whose further fields begin in line 5; if they say nothing of dates, a line below them does. */
    static String programme(String fields) {
        return """
                = A course
                :summary: A course for people who lead a team.
                :run-by: network
                :audiences: middle-leaders
                """ + fields + (DATES.matcher(fields).find() ? "" : ":starts: not known\n");
    }
}
