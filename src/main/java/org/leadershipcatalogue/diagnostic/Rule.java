package org.leadershipcatalogue.diagnostic;

import static org.leadershipcatalogue.diagnostic.Severity.ERROR;
import static org.leadershipcatalogue.diagnostic.Severity.WARNING;

import java.util.Locale;

/**
 * Every rule a finding can name. The id is stable and has a page {@code docs/rules/<id>.adoc}; the sentence is the
 * rule's short description in SARIF reports.
 */
public enum Rule {
    // files
    SYMBOLIC_LINK(ERROR, "A file or folder of the site is a symbolic link."),
    UNREADABLE_FILE(ERROR, "A file cannot be read."),
    INVALID_UTF_8(ERROR, "A text file is not valid UTF-8."),
    CLASHING_NAMES(ERROR, "Two names differ only in letter case or in their Unicode form."),
    UNSUITABLE_NAME(ERROR, "The name of a file or folder is not lower-case words joined by hyphens."),
    DUPLICATE_ADDRESS(ERROR, "Two sources would be published at one address."),
    UNSUPPORTED_FILE(ERROR, "A file under content/ is neither a page nor of a kind that may be copied."),
    IGNORED_FILE(WARNING, "A hidden file is not published."),
    UNUSED_INCLUDE(WARNING, "A file meant for inclusion is included by no page."),

    // AsciiDoc
    MISSING_TITLE(ERROR, "A page has no title."),
    UNREADABLE_HEADER_LINE(ERROR, "A line of the header is neither a field nor a comment."),
    MISSING_INCLUDE(ERROR, "An included file does not exist."),
    INCLUDE_LOOP(ERROR, "A file includes itself, directly or through others."),
    INCLUDE_OUTSIDE_CONTENT(ERROR, "An include leads out of content/ or to the web."),
    UNCLOSED_BLOCK(ERROR, "A block is opened and never closed."),
    SKIPPED_HEADING_LEVEL(ERROR, "A heading is more than one level below the one before it."),
    DUPLICATE_ID(ERROR, "Two places of a page have the same id."),
    INCOMPLETE_ROW(ERROR, "A row of a table has fewer cells than the table has columns."),
    UNSAFE_LINK(ERROR, "A link would run a script, or a picture be loaded from another site."),
    UNSAFE_HTML(ERROR, "Raw HTML contains what content must not contain."),
    EMPTY_LINK_TEXT(ERROR, "A link has no words to follow."),
    UNKNOWN_ATTRIBUTE(ERROR, "A text names an attribute that is not defined."),
    ASCIIDOC(ERROR, "Asciidoctor could not make sense of the source."),

    // fields
    MISSING_FIELD(ERROR, "A required field is missing."),
    UNKNOWN_FIELD(ERROR, "A field is not known for this type of entry."),
    REPEATED_FIELD(ERROR, "A field is given twice."),
    EMPTY_FIELD(ERROR, "A field has no value."),
    MALFORMED_VALUE(ERROR, "A value does not have the form its field asks for."),
    UNKNOWN_VALUE(ERROR, "A value is not one of those its field allows."),
    TOO_LONG(ERROR, "A value is longer than its field allows."),
    UNKNOWN_STATUS(ERROR, "The status is not one of draft and published."),
    UNKNOWN_REFERENCE(ERROR, "A reference names an entry that does not exist."),
    WRONG_REFERENCE_TYPE(ERROR, "A reference names an entry of another type."),
    AMBIGUOUS_REFERENCE(ERROR, "A reference fits entries of several types."),
    REFERENCE_TO_DRAFT(ERROR, "A published entry refers to a draft."),
    REDIRECT_TO_HIDDEN(WARNING, "An earlier address leads to an entry that visitors do not see."),
    CIRCULAR_REFERENCE(ERROR, "Entries are part of each other in a circle."),

    // dates and timetables
    IMPOSSIBLE_DATE(ERROR, "A date does not exist in the calendar."),
    UNREADABLE_DATE(ERROR, "A date is not written in a form that can be read."),
    UNREADABLE_TIME(ERROR, "A time is not written in a form that can be read."),
    NONEXISTENT_TIME(ERROR, "A local time is skipped or repeated when the clocks change."),
    END_BEFORE_START(ERROR, "Something ends before it starts."),
    WEEKDAY_CONTRADICTS_DATE(ERROR, "The weekday does not belong to the date."),
    UNKNOWN_SESSION_STATUS(ERROR, "What is said of a session's status is not known."),
    TIMETABLE_WITHOUT_COLUMN(ERROR, "A timetable lacks a column it cannot do without."),
    UNKNOWN_COLUMN(ERROR, "A timetable has a column that is not known."),
    REPEATED_COLUMN(ERROR, "A timetable has two columns that say the same."),
    EMPTY_TIMETABLE(ERROR, "A timetable has no rows."),
    EMPTY_ACTIVITY(ERROR, "A row of a timetable does not say what takes place."),
    DUPLICATE_SESSION(ERROR, "Two rows of a page's timetables have the same id."),
    DURATION_DIFFERS(ERROR, "A stated duration is not what the dates and times give."),
    SESSION_OUTSIDE_DATES(ERROR, "A session is before the start or after the end of its entry."),
    APPLICATIONS_CLOSE_AFTER_START(ERROR, "Applications close after the start."),
    OVERLAPPING_SESSIONS(ERROR, "Two sessions of one timetable overlap."),
    PLACE_TAKEN_TWICE(ERROR, "Two sessions that overlap are at the same place."),
    SPEAKER_TAKEN_TWICE(ERROR, "The same person speaks in two sessions that overlap."),
    NOT_A_WORKING_DAY(WARNING, "A session is on a weekend or a bank holiday."),
    STILL_TO_BE_CONFIRMED(WARNING, "A session is over, but something of it is still to be confirmed."),
    PROGRAMME_WITHOUT_DATES(WARNING, "A programme says nothing of its dates."),
    CHANGED_SESSION_TITLE(WARNING, "A session has lost its id, because its title has changed."),
    RENAMED_ENTRY(WARNING, "Calendars would know the dates of an entry by another address than its first."),

    // lists of facts
    FIGURE_WITHOUT_NUMBER(ERROR, "A figure has no number."),
    FIGURE_WITHOUT_WORDS(ERROR, "A figure does not say what it counts."),
    UNREADABLE_DOCUMENT(ERROR, "What is said of a document cannot be read as kind, pages and size."),

    // the finished site
    BROKEN_LINK(ERROR, "A link leads to a page or file that does not exist."),
    BROKEN_FRAGMENT(ERROR, "A link leads to a place in a page that does not exist."),
    BROKEN_IMAGE(ERROR, "An image does not exist."),
    BROKEN_ASSET(ERROR, "A style, script or other asset of the site does not exist."),
    LINK_WITHOUT_SLASH(WARNING, "A link leads to its page by a redirect, since it lacks the slash at its end."),
    UNLINKED_PAGE(WARNING, "A page that no other page links to."),
    MIXED_CONTENT(WARNING, "A page that is served over https loads something over http."),
    INVISIBLE_CHARACTER(WARNING, "An address contains a character that nobody sees."),
    MISSING_ALTERNATIVE_TEXT(ERROR, "An image has no alternative text."),
    PAGE_WITHOUT_ENTRY(ERROR, "A page was published that no entry asked for."),
    ENTRY_WITHOUT_PAGE(ERROR, "An entry did not become a page."),
    PAGE_HEADING(ERROR, "A page does not have exactly one main heading."),
    PAGE_TITLE(ERROR, "A page has no title for the browser."),
    PAGE_LANGUAGE(ERROR, "A page does not say its language."),

    // links to other sites
    BROKEN_EXTERNAL_LINK(ERROR, "A link to another site leads nowhere."),
    UNPROVED_EXTERNAL_LINK(WARNING, "A link to another site could not be proved."),
    MOVED_EXTERNAL_LINK(WARNING, "A page of another site has moved for good."),
    MISSING_EXTERNAL_PLACE(WARNING, "A page of another site has no place of the name a link gives."),
    EXPIRED_IGNORE_RULE(WARNING, "A rule for links that are not asked held until a day that is over."),
    UNUSED_IGNORE_RULE(WARNING, "A rule for links that are not asked covers no link."),

    // assets
    CIRCULAR_ASSETS(ERROR, "Style sheets or scripts load each other in a circle."),
    UNBALANCED_STYLE(ERROR, "A bracket or comment of a style sheet has no partner."),

    // templates and configuration
    MISSING_TEMPLATE(ERROR, "The template for a type of page does not exist."),
    TEMPLATE_SYNTAX(ERROR, "A template cannot be read."),
    TEMPLATE_VALUE(ERROR, "A template names a value that is missing, or uses it wrongly."),
    UNKNOWN_ASSET(ERROR, "A template names an asset that does not exist."),
    UNKNOWN_KEY(ERROR, "A key of jbake.properties is not known."),
    REPEATED_KEY(ERROR, "A key of jbake.properties is given twice."),
    UNKNOWN_SETTING(ERROR, "A value in jbake.properties cannot be used.");

    private final Severity severity;
    private final String sentence;

    Rule(Severity severity, String sentence) {
        this.severity = severity;
        this.sentence = sentence;
    }

    /** The stable name, for example {@code unknown-reference}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public String sentence() {
        return sentence;
    }
}
