package org.leadershipcatalogue.review;

import java.util.List;

/**
 * Everything that was found between BASE, a site as it is, and HEAD, the same site as it would become. All lists are
 * sorted, addresses begin with a slash and have no base path, and the same two sites give the same review.
 *
 * @param pages the pages that came, went, changed or moved
 * @param facts what {@code catalogue.json} says differently of entries that both sites have
 * @param calendars what those who have subscribed to a calendar will see
 * @param shared what changed in the same words on several pages, once each
 * @param missing the addresses of BASE that lead nowhere in HEAD
 * @param findings what the two builds said; empty without their reports
 * @param files the files other than pages that differ, calendars and data for machines left out
 */
public record Review(
        Pages pages,
        List<FactChange> facts,
        List<CalendarChange> calendars,
        List<SharedChange> shared,
        List<LostAddress> missing,
        FindingChanges findings,
        List<FileChange> files) {

    public Review {
        facts = List.copyOf(facts);
        calendars = List.copyOf(calendars);
        shared = List.copyOf(shared);
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    /** Whether somebody must decide before this is published: an address is lost, or a finding is new. */
    public boolean needsDecision() {
        return !missing.isEmpty() || !findings.fresh().isEmpty();
    }

    /** Whether a visitor or a subscriber would meet anything different. */
    public boolean isEmpty() {
        return pages.isUnchanged() && facts.isEmpty() && calendars.isEmpty() && missing.isEmpty();
    }
}
