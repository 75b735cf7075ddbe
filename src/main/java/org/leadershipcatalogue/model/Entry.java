package org.leadershipcatalogue.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A typed entry of the catalogue. */
public sealed interface Entry permits Programme, Initiative, Publication, Event, Organisation, Place, Term, News, Page {

    Head head();

    default EntryId id() {
        return head().id();
    }

    default EntryType type() {
        return head().id().type();
    }

    default String title() {
        return head().title();
    }

    default String address() {
        return head().address();
    }

    /** Whether visitors do not see it: a draft, or shown on other days. */
    default boolean isDraft() {
        return hiding().isPresent();
    }

    /** Why visitors do not see it; empty when they do. */
    default Optional<Hiding> hiding() {
        return head().hiding();
    }

    /** The source file, relative to the source folder. */
    default String source() {
        return head().at().file();
    }

    default Fields fields() {
        return head().fields();
    }

    default String summary() {
        return fields().text("summary").orElse("");
    }

    default List<EntryId> topics() {
        return fields().references("topics");
    }

    /** Other names it is known by, beside its title. */
    default List<String> alsoKnownAs() {
        return fields().texts("also-known-as");
    }

    /** The addresses it used to have, below the base path. */
    default List<String> redirectFrom() {
        return fields().texts("redirect-from");
    }

    /** The address it had first, as far as its source says. */
    default String firstAddress() {
        return redirectFrom().stream().findFirst().orElse(address());
    }

    /** Its permanent name, which outlives the host, the title and, with {@code redirect-from}, the address. */
    default UUID uid() {
        return NamedUuid.of(firstAddress());
    }

    default Optional<EntryId> partOf() {
        return fields().references("part-of").stream().findFirst();
    }
}
