package org.leadershipcatalogue.html;

import java.util.EnumSet;
import java.util.Set;
import org.leadershipcatalogue.html.PlainKind.Place;

/** Knows where in a plain page what elements may stand, as far as it matters to each element alone. */
final class PlainPlaces {

    private final Set<Place> met = EnumSet.noneOf(Place.class);
    private int drawings;
    private int templates;
    private boolean isInSelect;

    /** Whether the element may stand here; from now on it does. */
    boolean enter(PlainKind kind, boolean isClosed) {
        boolean isStrange = (drawings > 0 && !kind.isOfDrawings())
                || (isInSelect && !kind.isOfSelect())
                || (templates > 0 && !kind.isOfTemplates());
        return !isStrange && (kind.place() == Place.ANY || change(kind.place(), isClosed));
    }

    private boolean change(Place place, boolean isClosed) {
        switch (place) {
            case DRAWING -> drawings += isClosed ? 0 : 1;
            case SELECT -> isInSelect = true;
            case TEMPLATE -> templates++;
            case HTML, BODY, LINK -> {
                return met.add(place);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the end of the element is where the parser sees it too. */
    boolean leave(PlainKind kind) {
        switch (kind.place()) {
            case DRAWING -> drawings--;
            case SELECT -> isInSelect = false;
            case TEMPLATE -> templates--;
            case LINK -> met.remove(Place.LINK);
            default -> {
                // Nothing else has been counted.
            }
        }
        return drawings >= 0 && templates >= 0 && (!isInSelect || kind.isOfSelect());
    }

    boolean isInDrawing() {
        return drawings > 0;
    }

    boolean isInBody() {
        return met.contains(Place.BODY);
    }
}
