package org.leadershipcatalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.model.DateReader;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Event;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Fields;
import org.leadershipcatalogue.model.Head;
import org.leadershipcatalogue.model.PartialDate;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Term;
import org.leadershipcatalogue.model.Value;

/** Entries of which a test says only what it is about. */
public final class Entries {

    private static final Location AT = Location.startOf("content/a.adoc");

    private Entries() {}

    /** A programme from a date to another, for audiences. */
    public static Programme programme(
            String name, Optional<PartialDate> starts, Optional<PartialDate> ends, String... audiences) {
        List<Field> fields = new ArrayList<>(dates(starts, ends));
        for (String audience : audiences) {
            Value value = new Value.Reference(new EntryId(EntryType.AUDIENCE, audience));
            fields.add(new Field("audiences", "For", "For them", true, true, List.of(value), AT));
        }
        return new Programme(head(EntryType.PROGRAMME, name, fields));
    }

    /** A programme with the dates of its round by the names of their fields, each as an editor writes it. */
    public static Programme round(String name, Map<String, String> dates) {
        List<Field> fields = dates.entrySet().stream()
                .map(date -> date(date.getKey(), ((DateReader.Reading.Read) DateReader.read(date.getValue())).date()))
                .toList();
        return new Programme(head(EntryType.PROGRAMME, name, fields));
    }

    public static Event event(String name, PartialDate starts, PartialDate ends) {
        return new Event(head(EntryType.EVENT, name, dates(Optional.of(starts), Optional.of(ends))));
    }

    public static Term audience(String name) {
        return new Term(head(EntryType.AUDIENCE, name, List.of()));
    }

    private static Head head(EntryType type, String name, List<Field> fields) {
        EntryId id = new EntryId(type, name);
        return new Head(id, "/" + id + "/", name, Optional.empty(), AT, new Fields(fields));
    }

    private static List<Field> dates(Optional<PartialDate> starts, Optional<PartialDate> ends) {
        return Stream.concat(
                        starts.map(date -> date("starts", date)).stream(),
                        ends.map(date -> date("ends", date)).stream())
                .toList();
    }

    private static Field date(String name, PartialDate date) {
        return new Field(name, name, "", true, false, List.of(new Value.Date(date)), AT);
    }
}
