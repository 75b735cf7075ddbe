package org.leadershipcatalogue.schema;

/**
 * A field of a content type, declared: {@code run-by} holds references to organisations and must be given.
 *
 * @param name the name authors write between the colons
 * @param label the words visitors read
 * @param inverse the words that head the entry on the pages it refers to; empty when the field refers to nothing
 * @param kind what it may hold
 * @param isRequired whether an entry must have it
 * @param isList whether it may hold several values, separated by commas
 * @param isFact whether it is shown among the facts at the top of the page
 * @param help one sentence for editors that says what to write
 * @param example a value that can be read
 */
public record FieldSpec(
        String name,
        String label,
        String inverse,
        Kind kind,
        boolean isRequired,
        boolean isList,
        boolean isFact,
        String help,
        String example) {
    FieldSpec inverse(String words) {
        return new FieldSpec(name, label, words, kind, isRequired, isList, isFact, help, example);
    }

    FieldSpec required() {
        return new FieldSpec(name, label, inverse, kind, true, isList, isFact, help, example);
    }

    FieldSpec list() {
        return new FieldSpec(name, label, inverse, kind, isRequired, true, isFact, help, example);
    }

    /** Not among the facts: shown elsewhere on the page, or not at all. */
    FieldSpec aside() {
        return new FieldSpec(name, label, inverse, kind, isRequired, isList, false, help, example);
    }

    /** The line an editor can paste into a header. */
    public String exampleLine() {
        return ":" + name + ": " + example;
    }
}
