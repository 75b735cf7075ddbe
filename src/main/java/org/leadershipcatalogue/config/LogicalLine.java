package org.leadershipcatalogue.config;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Location;

/** A line of a properties file with its continuations joined; every character knows the place it was written at. */
final class LogicalLine implements CharSequence {

    private final StringBuilder text = new StringBuilder();
    private final List<Location> places = new ArrayList<>();
    private final Location start;

    LogicalLine(Location start) {
        this.start = start;
    }

    void append(String part, Location at) {
        for (int index = 0; index < part.length(); index++) {
            text.append(part.charAt(index));
            places.add(at.atColumn(at.column() + index));
        }
    }

    void dropLast() {
        text.setLength(text.length() - 1);
        places.remove(places.size() - 1);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return text.substring(from, to);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The place of a character; past the end, the place after the last one. */
    Location placeOf(int index) {
        if (index < places.size()) {
            return places.get(index);
        }
        if (places.isEmpty()) {
            return start;
        }
        Location last = places.get(places.size() - 1);
        return last.atColumn(last.column() + 1);
    }
}
