package org.leadershipcatalogue.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.leadershipcatalogue.model.EventStatus;
import org.leadershipcatalogue.model.Occasion;
import org.leadershipcatalogue.model.Occurrence;
import org.leadershipcatalogue.model.Session;
import org.leadershipcatalogue.model.When;

/** A session in {@code catalogue.json}: what, when in full, what has become of the plan, where. */
final class SessionJson {

    private SessionJson() {}

    static Map<String, Object> of(Occasion occasion, Session session) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", session.id());
        json.put("uid", occasion.uid(0).toString());
        json.put("activity", session.activity());
        putWhen(json, "startDate", "endDate", "when", session.when());
        if (session.occurrences().size() > 1) {
            json.put("dates", dates(occasion));
        }
        if (session.when().isToBeConfirmed()) {
            json.put("toBeConfirmed", true);
        }
        if (session.status().event() != EventStatus.SCHEDULED) {
            json.put("eventStatus", session.status().event().term());
        }
        session.status()
                .previous()
                .ifPresent(before -> putWhen(json, "previousStartDate", "previousEndDate", "previousWhen", before));
        if (!session.where().words().isEmpty()) {
            json.put("where", session.where().words());
        }
        session.where().place().ifPresent(place -> json.put("place", place.name()));
        if (!session.speakers().isEmpty()) {
            json.put("speakers", session.speakers());
        }
        return json;
    }

    /** The first known stretch of time, else what is known in words. */
    private static void putWhen(Map<String, Object> json, String start, String end, String words, When when) {
        if (when.occurrences().isEmpty()) {
            json.put(words, WhenInWords.of(when));
            return;
        }
        Occurrence first = when.occurrences().get(0);
        json.put(start, first.isoStart());
        json.put(end, first.isoEnd());
    }

    private static List<Map<String, Object>> dates(Occasion occasion) {
        List<Occurrence> occurrences = occasion.when().occurrences();
        return IntStream.range(0, occurrences.size())
                .mapToObj(index -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("startDate", occurrences.get(index).isoStart());
                    json.put("endDate", occurrences.get(index).isoEnd());
                    json.put("uid", occasion.uid(index).toString());
                    return json;
                })
                .toList();
    }
}
