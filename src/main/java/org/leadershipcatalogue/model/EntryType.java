package org.leadershipcatalogue.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of entry; the folder under content/ says which one a file is. */
public enum EntryType {
    PROGRAMME("programmes", "Programme", "Programmes"),
    INITIATIVE("initiatives", "Initiative", "Initiatives"),
    PUBLICATION("publications", "Publication", "Publications"),
    EVENT("events", "Event", "Events"),
    ORGANISATION("organisations", "Organisation", "Organisations"),
    PLACE("places", "Place", "Places"),
    AUDIENCE("audiences", "Audience", "Audiences"),
    TOPIC("topics", "Topic", "Topics"),
    REGION("regions", "Region", "Regions"),
    NEWS("news", "News", "News"),
    PAGE("", "Page", "Pages");

    private final String folder;
    private final String label;
    private final String plural;

    EntryType(String folder, String label, String plural) {
        this.folder = folder;
        this.label = label;
        this.plural = plural;
    }

    /** The type a folder directly under content/ holds, if the folder belongs to a type. */
    public static Optional<EntryType> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(type -> !type.folder.isEmpty() && type.folder.equals(folder))
                .findFirst();
    }

    /** The name in JBake and in data: {@code programme}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder under content/, which is also the list's address; empty for pages. */
    public String folder() {
        return folder;
    }

    /** One of them, in the words of visitors. */
    public String label() {
        return label;
    }

    /** Several of them, in the words of visitors. */
    public String plural() {
        return plural;
    }

    /** Whether there is a list of all entries of the type at {@code /<folder>/}. */
    public boolean hasList() {
        return this != PAGE;
    }
}
