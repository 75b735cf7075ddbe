package org.leadershipcatalogue.model;

/**
 * What names an entry: its type and its path within the type's folder, for example programme {@code npqh}.
 *
 * @param type the type, which the folder says
 * @param name the path below the type's folder, without {@code .adoc}; for most entries a slug
 */
public record EntryId(EntryType type, String name) implements Comparable<EntryId> {

    /** Few entries share a name, and a text knows its hash once it was asked for it. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public int compareTo(EntryId other) {
        return type == other.type ? name.compareTo(other.name) : type.compareTo(other.type);
    }

    @Override
    public String toString() {
        return type.folder().isEmpty() ? name : type.folder() + "/" + name;
    }
}
