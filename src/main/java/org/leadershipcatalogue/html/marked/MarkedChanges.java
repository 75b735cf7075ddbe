package org.leadershipcatalogue.html.marked;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.leadershipcatalogue.html.marked.Hunk.Kind;

/**
 * A page with what has changed marked word by word: the later page, in which {@code <ins class="review-ins">} stands around
 * words that came and {@code <del class="review-del">} holds those that went, where they stood.
 *
 * <p>Without the first and with the second unwrapped the page reads as it did before; the other way round, as it does now.
 */
public final class MarkedChanges {

    /** Fewer words that stand elsewhere have not moved, but happen to be the same. */
    private static final int LEAST_MOVED = 4;

    private final Alignment alignment;
    private final WordMarks words;
    private final Told told;
    private final Set<Unit> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    private int hunks;

    private MarkedChanges(Differences differences, Told told) {
        alignment = new Alignment(differences);
        words = new WordMarks(differences);
        this.told = told;
    }

    /**
     * Marks the changes from one page to another.
     *
     * @param told says which changes are told elsewhere, and are marked quietly here
     */
    public static MarkedPage of(InertPage before, InertPage after, Differences differences, Told told) {
        Document was = before.document().clone();
        Document is = after.document().clone();
        MarkedChanges changes = new MarkedChanges(differences, told);
        changes.mark(
                was.body(),
                is.body(),
                new UnitReader().read(was.body()),
                new UnitReader().read(is.body()),
                Optional.empty());
        return ChangeNumbers.give(after.with(is));
    }

    /** @param within the change that all of this belongs to, if it is one glance */
    private void mark(Element before, Element after, List<Unit> was, List<Unit> is, Optional<Integer> within) {
        List<Step> steps = after.nameIs("tr") ? alignment.ofCells(was, is) : alignment.of(was, is);
        findMoved(steps);
        markGoneAndCome(steps, new Placing(before, after, was), within);
        for (Step step : steps) {
            if (step instanceof Step.Changed changed) {
                markChanged(changed.before(), changed.after(), within.orElseGet(() -> hunks++));
            }
        }
    }

    private void markChanged(Unit before, Unit after, int number) {
        if (!after.isGroup()) {
            boolean isTold = isTold(before) && isTold(after);
            words.mark(before, after, new Hunk(number, isTold ? Kind.SHARED : Kind.PLAIN));
            return;
        }
        Optional<Integer> within = after.isOneGlance() ? Optional.of(number) : Optional.empty();
        mark(before.holder(), after.holder(), before.parts(), after.parts(), within);
    }

    private void findMoved(List<Step> steps) {
        Map<String, Unit> gone = new HashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Gone it && it.before().wordList().count() >= LEAST_MOVED) {
                gone.putIfAbsent(it.before().key(), it.before());
            }
        }
        for (Step step : steps) {
            if (step instanceof Step.Come it && gone.containsKey(it.after().key())) {
                moved.add(requireNonNull(gone.remove(it.after().key())));
                moved.add(it.after());
            }
        }
    }

    /** Puts back what is gone before words are marked, so that all places are still those that were read. */
    private void markGoneAndCome(List<Step> steps, Placing placing, Optional<Integer> within) {
        tellPlaces(steps, placing);
        List<Unit> gone = new ArrayList<>();
        int number = within.orElseGet(() -> hunks++);
        int place = 0;
        for (Step step : steps) {
            if (step instanceof Step.Gone it) {
                gone.add(it.before());
                continue;
            }
            restore(gone, place, placing, number);
            place += gone.size();
            gone.clear();
            if (step instanceof Step.Come it) {
                Wrapping.wrapAll(List.of(it.after()), "ins", hunk(it.after(), number));
            } else {
                place++;
                number = within.orElseGet(() -> hunks++);
            }
        }
        restore(gone, place, placing, number);
    }

    private static void tellPlaces(List<Step> steps, Placing placing) {
        int place = 0;
        for (Step step : steps) {
            if (step instanceof Step.Kept kept) {
                placing.isAt(place, kept.after());
            } else if (step instanceof Step.Changed changed) {
                placing.isAt(place, changed.after());
            }
            place += step instanceof Step.Come ? 0 : 1;
        }
    }

    private void restore(List<Unit> gone, int from, Placing placing, int number) {
        for (Placing.Restored restored : placing.restore(from, from + gone.size())) {
            List<Unit> copies = new UnitReader().readCopy(restored.copy());
            for (int i = 0; i < copies.size(); i++) {
                Unit original = gone.get(Math.min(restored.from() - from + i, gone.size() - 1));
                Wrapping.wrapAll(List.of(copies.get(i)), "del", hunk(original, number));
            }
        }
    }

    /** What moved is a change of its own, here and there. */
    private Hunk hunk(Unit unit, int number) {
        if (moved.contains(unit)) {
            return new Hunk(hunks++, Kind.MOVED);
        }
        return new Hunk(number, isTold(unit) ? Kind.SHARED : Kind.PLAIN);
    }

    private boolean isTold(Unit unit) {
        return told.isTold(unit.reading(), unit.holder().closest("main") != null);
    }

    /** Knows what a reader is told of elsewhere. */
    @FunctionalInterface
    public interface Told {

        /**
         * Whether the change of a block is told elsewhere.
         *
         * @param words its words without white space
         * @param isInMain whether it stands in the main part of the page
         */
        boolean isTold(String words, boolean isInMain);
    }
}
