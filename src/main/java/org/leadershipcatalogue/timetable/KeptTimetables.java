package org.leadershipcatalogue.timetable;

import java.util.List;
import java.util.function.Supplier;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.Memory;
import org.leadershipcatalogue.model.Timetable;

/** The timetables that were read last, by their page and by the places its rows may name. */
public final class KeptTimetables {

    private final Memory<Read> read = new Memory<>();
    private final Memory<PlaceIndex> places = new Memory<>();

    record Read(List<Timetable> timetables, List<Finding> findings) {}

    private record Sources(ConvertedPage page, PlaceIndex places) {}

    Read of(ConvertedPage page, PlaceIndex index, Supplier<Read> make) {
        return read.of(page.path(), new Sources(page, index), make);
    }

    /** The last index where it is equal, so that comparing what was made of it takes no time. */
    PlaceIndex places(PlaceIndex index) {
        return places.of("all", index, () -> index);
    }
}
