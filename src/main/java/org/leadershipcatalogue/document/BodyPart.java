package org.leadershipcatalogue.document;

/** A stretch of a body: HTML to be shown as it is, or a timetable that is read into sessions first. */
public sealed interface BodyPart {

    /** The HTML of the part; a timetable's is the plain table an AsciiDoc viewer shows. */
    String html();

    /** Anything that is not a timetable. */
    record Text(String html) implements BodyPart {}

    /** A table marked {@code [timetable]}. */
    record Timetable(TimetableBlock block, String html) implements BodyPart {}
}
