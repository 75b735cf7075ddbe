package org.leadershipcatalogue.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.leadershipcatalogue.model.EntryType;

/** What a field may hold, and so how its text is read. */
public sealed interface Kind {
    /** Free words of at most {@code maxLength} characters. */
    record Words(int maxLength) implements Kind {}

    /**
     * One of a few values.
     *
     * @param noun what one of them is called in messages: {@code phase}
     * @param labels the values authors write, with the words visitors read
     */
    record Choice(String noun, Map<String, String> labels) implements Kind {
        public Choice {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }
    }

    /** Whether the entry is shown to visitors: {@code draft} or {@code published}. */
    record Status() implements Kind {}

    /** The name of the type that the file's folder says already. */
    record FolderType(EntryType type) implements Kind {}

    /**
     * A date; of any precision, unless a single day is asked for.
     *
     * @param instead the words that may stand for a date nobody can give
     */
    record Date(boolean isDay, Set<String> instead) implements Kind {
        public Date {
            instead = Collections.unmodifiableSet(new LinkedHashSet<>(instead));
        }
    }

    /** A whole number, zero included. */
    record Count() implements Kind {}

    /** An address on the web with one of the schemes. */
    record Link(Set<String> schemes) implements Kind {}

    /** A file beside the entry, by its path from the entry; it becomes the file's address on the site. */
    record FilePath() implements Kind {}

    /** An address on this site, from its root: {@code /old/page/}. */
    record SitePath() implements Kind {}

    /** Somebody to write to: {@code Name <address@example.org>}, a name or an e-mail address. */
    record Contacts() implements Kind {}

    /** Another entry of one of the types. */
    record Reference(Set<EntryType> types) implements Kind {}
}
