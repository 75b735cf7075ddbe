package org.leadershipcatalogue.html.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.leadershipcatalogue.html.marked.Differences.Run;

/**
 * Marks in a block what was inserted, puts what was deleted where it stood, and tells of links that lead elsewhere under
 * the same words. The block keeps the mark-up that it has now.
 */
final class WordMarks {

    private final WordRuns runs;

    WordMarks(Differences differences) {
        runs = new WordRuns(differences);
    }

    void mark(Unit before, Unit after, Hunk hunk) {
        List<Run> changes = runs.between(before.tokens(), after.tokens());
        List<LinkChange> links = LinkChange.among(before.tokens(), after.tokens(), changes);
        int link = links.size() - 1;
        for (int i = changes.size() - 1; i >= 0; i--) {
            Run run = changes.get(i);
            while (link >= 0 && links.get(link).token() >= run.afterFrom()) {
                note(links.get(link--), after, hunk);
            }
            mark(run, before, after, hunk);
        }
        while (link >= 0) {
            note(links.get(link--), after, hunk);
        }
    }

    private static void note(LinkChange change, Unit after, Hunk hunk) {
        Element note = hunk.on(new Element("span"), "target");
        note.attr("data-review-before", change.before()).attr("data-review-after", change.after());
        new Gap(after, change.token() + 1, Optional.empty()).put(note, List.of());
    }

    private static void mark(Run run, Unit before, Unit after, Hunk hunk) {
        Optional<Element> inserted = Wrapping.wrap(after.tokens().subList(run.afterFrom(), run.afterTo()), "ins", hunk);
        if (run.beforeSize() > 0) {
            Gap gap = new Gap(after, run.afterFrom(), inserted);
            restore(before.tokens().subList(run.beforeFrom(), run.beforeTo()), before.holder(), gap, hunk);
        }
    }

    /** Puts back what was deleted, within the emphasis and links that it stood in and that are still there. */
    private static void restore(List<Token> gone, Element holder, Gap gap, Hunk hunk) {
        List<Element> chain = Inline.chain(gone.get(0).node(), holder);
        Element mark = hunk.mark("del");
        List<Element> around = gap.put(mark, chain);
        fill(mark, gone, holder, Inline.common(chain, around), around.stream().anyMatch(Inline::mayNotNest));
    }

    private static void fill(Element mark, List<Token> gone, Element holder, int outer, boolean isInLink) {
        List<Element> open = new ArrayList<>();
        List<Element> originals = new ArrayList<>();
        for (Token token : gone) {
            List<Element> chain = Inline.chain(token.node(), holder);
            List<Element> inner = new ArrayList<>(chain.subList(Math.min(outer, chain.size()), chain.size()));
            inner.removeIf(element -> isInLink && Inline.mayNotNest(element));
            Element parent = opened(mark, inner, open, originals);
            if (token.isElement()) {
                Pictures.label(mark, (Element) token.node());
                parent.appendChild(token.node().clone());
            } else {
                parent.appendText(token.text());
            }
        }
    }

    /** The innermost element for the next words; those that still hold them stay open. */
    private static Element opened(Element mark, List<Element> chain, List<Element> open, List<Element> originals) {
        int same = 0;
        while (same < chain.size()
                && same < originals.size()
                && originals.get(same).equals(chain.get(same))) {
            same++;
        }
        open.subList(same, open.size()).clear();
        originals.subList(same, originals.size()).clear();
        Element parent = same == 0 ? mark : open.get(same - 1);
        for (Element next : chain.subList(same, chain.size())) {
            Element shell = Inline.shell(next);
            parent.appendChild(shell);
            open.add(shell);
            originals.add(next);
            parent = shell;
        }
        return parent;
    }
}
