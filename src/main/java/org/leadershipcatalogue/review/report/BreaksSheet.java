package org.leadershipcatalogue.review.report;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Counted;
import org.leadershipcatalogue.html.Markup;
import org.leadershipcatalogue.review.FindingChanges;
import org.leadershipcatalogue.review.LostAddress;
import org.leadershipcatalogue.review.ReportedFinding;
import org.leadershipcatalogue.review.Review;

/** What would break: the addresses that are lost, with what keeps them, and what the builds found. */
final class BreaksSheet {

    static final String FILE = "breaks.html";

    private static final int FEW = 8;

    private final ReportPlan plan;

    BreaksSheet(ReportPlan plan) {
        this.plan = plan;
    }

    Sheet of(Review review) {
        List<Markup> content = new ArrayList<>();
        addresses(review.missing(), content);
        findings(review.findings(), content);
        return new Sheet(FILE, "What breaks", content);
    }

    private void addresses(List<LostAddress> missing, List<Markup> content) {
        content.add(Parts.heading("Addresses", "addresses"));
        if (missing.isEmpty()) {
            content.add(Parts.paragraph(
                    "Every address of the site is still there, or leads on to where its content is now."));
            return;
        }
        content.add(Parts.paragraph((missing.size() == 1 ? "1 address leads" : missing.size() + " addresses lead")
                + " nowhere any more. Search engines, e-mails and other sites still lead there."));
        missing.forEach(lost -> content.add(lost(lost)));
    }

    private Markup lost(LostAddress lost) {
        Markup card = Markup.of("section").with("class", "card lost");
        card.add(
                Markup.of("h3").add(Markup.of("code", lost.address())),
                Markup.of("p", lost.title()).with("class", "lost-title"));
        lost.remedy().ifPresentOrElse(remedy -> card.addAll(known(remedy)), () -> card.addAll(unknown(lost.address())));
        linked("Pages of the new site still link to it:", lost.linkedInHead(), card);
        linked("Pages of the present site link to it:", lost.linkedInBase(), card);
        return card;
    }

    private static List<Markup> known(LostAddress.Remedy remedy) {
        boolean isField = remedy.line().startsWith(":");
        return List.of(
                Markup.of("p")
                        .text("To keep it, paste this "
                                + (isField ? "into the header of " : "above what it led to, in "))
                        .add(Markup.of("code", remedy.file()))
                        .text(likeness(remedy)),
                Parts.code(remedy.line()));
    }

    private static String likeness(LostAddress.Remedy remedy) {
        return remedy.likeness() > 0 && remedy.likeness() < 100
                ? ", which has " + remedy.likeness() + " % of its words now:"
                : ":";
    }

    private static List<Markup> unknown(String address) {
        int hash = address.indexOf('#');
        if (hash < 0) {
            return List.of(
                    Parts.paragraph(
                            "No page of the new site seems to have its content. If another page takes its place,"
                                    + " paste this into the header of that page’s file:"),
                    Parts.code(":redirect-from: " + address));
        }
        return List.of(
                Parts.paragraph("If something else on the page takes its place, paste this above it:"),
                Parts.code("[" + address.substring(hash) + "]"));
    }

    private void linked(String words, List<String> addresses, Markup card) {
        if (addresses.isEmpty()) {
            return;
        }
        Markup list = Parts.list(
                addresses.stream().limit(FEW).toList(),
                address -> plan.shown(address)
                        .map(page -> Parts.link(page.file(), address))
                        .orElseGet(() -> Markup.of("code", address)));
        if (addresses.size() > FEW) {
            list.add(Markup.of("li", "and " + (addresses.size() - FEW) + " more"));
        }
        card.add(Parts.paragraph(words), list);
    }

    private static void findings(FindingChanges findings, List<Markup> content) {
        content.add(Parts.heading("Findings", "findings"));
        if (findings.fresh().isEmpty()) {
            content.add(Parts.paragraph("The build finds nothing new."));
        } else {
            content.add(Markup.of("h3", "New: " + findings.fresh().size()));
            content.add(Parts.list(findings.fresh(), BreaksSheet::finding).with("class", "findings"));
        }
        if (!findings.mended().isEmpty()) {
            content.add(Markup.of("h3", "Mended: " + findings.mended().size()));
            content.add(Parts.list(findings.mended(), BreaksSheet::finding).with("class", "findings mended"));
        }
        if (findings.old() > 0) {
            content.add(Parts.quiet(Counted.of(findings.old(), "finding")
                    + (findings.old() == 1 ? " was" : " were") + " there before and still "
                    + (findings.old() == 1 ? "is." : "are.")));
        }
    }

    private static Markup finding(ReportedFinding finding) {
        Markup item = Markup.of("div")
                .add(
                        Markup.of("code", finding.file() + ":" + finding.line() + ":" + finding.column()),
                        Markup.of("div")
                                .add(Markup.of("strong", finding.severity()))
                                .text(": " + finding.message() + " ")
                                .add(Markup.of("span", "[" + finding.rule() + "]")
                                        .with("class", "quiet")));
        return finding.hint().isEmpty()
                ? item
                : item.add(Markup.of("div", finding.hint()).with("class", "hint"));
    }
}
