package org.leadershipcatalogue.document;

/** A stretch of a body: HTML to be shown as it is, or a block that is read into typed values first. */
public sealed interface BodyPart {

    /** The HTML of the part; a timetable's or list's is what an AsciiDoc viewer shows. */
    String html();

    /** Anything that is not read further. */
    record Text(String html) implements BodyPart {}

    /** A table marked {@code [timetable]}. */
    record Timetable(TimetableBlock block, String html) implements BodyPart {}

    /** A description list marked {@code [figures]} or {@code [documents]}. */
    record Labelled(LabelledList list, String html) implements BodyPart {}
}
