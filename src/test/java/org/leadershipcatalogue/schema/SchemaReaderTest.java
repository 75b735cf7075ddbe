package org.leadershipcatalogue.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadershipcatalogue.schema.SchemaCase.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipcatalogue.model.Catalogue;
import org.leadershipcatalogue.model.Entry;
import org.leadershipcatalogue.model.EntryId;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Page;
import org.leadershipcatalogue.model.Programme;
import org.leadershipcatalogue.model.Value;

class SchemaReaderTest {
    private static final String A = "content/programmes/a.adoc";

    @Test
    void readsAProgrammeWithItsReferencesAndDates() {
        Catalogue catalogue = site().page(A, """
                = Lead a team
                :summary: A free course.
                :run-by: reconnect-london, ucl
                :audiences: headteachers, middle-leaders
                :regions: london
                :applications-close: 27 September 2023
                """).finds();
        Programme programme = (Programme) entry(catalogue, EntryType.PROGRAMME, "a");
        assertEquals("Lead a team", programme.title());
        assertEquals("/programmes/a/", programme.address());
        assertEquals("A free course.", programme.summary());
        assertEquals(List.of("reconnect-london", "ucl"), names(programme.runBy()));
        assertEquals("2023-09-27", programme.applicationsClose().orElseThrow().iso());
        assertEquals(
                A + ":3:10",
                programme.fields().find("run-by").orElseThrow().at().toString());
    }

    @Test
    void keepsTheFieldsInTheOrderInWhichTheyAreShown() {
        Catalogue catalogue = site().programme("a", ":regions: london\n:cost: free\n:starts: 2024\n")
                .finds();
        assertEquals(
                List.of("audiences", "regions", "cost", "starts", "run-by", "summary"),
                entry(catalogue, EntryType.PROGRAMME, "a").fields().all().stream()
                        .map(Field::name)
                        .toList());
    }

    @Test
    void headsReferrersByTheInverseLabel() {
        Catalogue catalogue = site().programme("a", "").finds();
        assertEquals(
                List.of("What it runs"),
                List.copyOf(catalogue
                        .referrers(new EntryId(EntryType.ORGANISATION, "ucl"))
                        .keySet()));
    }

    @Test
    void takesAFileBelowAnUnknownFolderAsAPage() {
        Catalogue catalogue =
                site().page("content/guides/deep/x.adoc", "= A guide\n").finds();
        assertTrue(entry(catalogue, EntryType.PAGE, "guides/deep/x") instanceof Page);
    }

    @Test
    void keepsAnEntryWithErrorsSoThatReferencesToItHold() {
        site().page("content/organisations/a.adoc", "= A\n:kind: shop\n")
                .named("content/places/x.adoc", ":organisation: a\n")
                .finds("""
                        content/organisations/a.adoc:1:3: error: organisation lacks the field summary [missing-field]
                          add a line below the title, such as :summary: A free two-term programme for senior leaders of London schools.""", """
                        content/organisations/a.adoc:2:8: error: kind “shop” is not known [unknown-value]
                          use one of the values that docs/authoring.adoc lists""");
    }

    @Test
    void leavesDraftsOutUnlessTheyAreAskedFor() {
        String draft = ":jbake-status: draft\n";
        EntryId id = new EntryId(EntryType.PROGRAMME, "a");
        assertTrue(site().programme("a", draft).finds().find(id).isEmpty());
        assertTrue(site().programme("a", draft).withDrafts().finds().get(id).isDraft());
    }

    @Test
    void checksDraftsLikeAllOthers() {
        site().programme("a", ":jbake-status: draft\n:mode: in person\n").finds("""
                content/programmes/a.adoc:6:8: error: mode “in person” is not known [unknown-value]
                  did you mean in-person?""");
    }

    @Test
    void dropsAReferenceToADraftSoThatAllReferencesOfTheCatalogueResolve() {
        Catalogue catalogue = site().named("content/topics/t.adoc", ":jbake-status: draft\n")
                .programme("a", ":topics: t, coaching\n")
                .programme("b", ":topics: t\n")
                .finds("""
                        content/programmes/a.adoc:5:10: error: topic “t” is a draft, but this page is published [reference-to-draft]
                          publish topics/t too, or take it out here, or make this page a draft""", """
                        content/programmes/b.adoc:5:10: error: topic “t” is a draft, but this page is published [reference-to-draft]
                          publish topics/t too, or take it out here, or make this page a draft""");
        assertEquals(
                List.of("coaching"),
                names(entry(catalogue, EntryType.PROGRAMME, "a").topics()));
        assertEquals(List.of(), entry(catalogue, EntryType.PROGRAMME, "b").topics());
    }

    @Test
    void letsADraftReferToADraft() {
        String draft = ":jbake-status: draft\n";
        site().named("content/topics/t.adoc", draft)
                .programme("a", draft + ":topics: t\n")
                .finds();
    }

    @Test
    void letsAPublishedEntryReferToADraftWhenDraftsAreShown() {
        Catalogue catalogue = site().named("content/topics/t.adoc", ":jbake-status: draft\n")
                .programme("a", ":topics: t\n")
                .withDrafts()
                .finds();
        assertEquals(
                List.of("t"), names(entry(catalogue, EntryType.PROGRAMME, "a").topics()));
    }

    @Test
    void labelsAChoiceInVisitorsWords() {
        Catalogue catalogue =
                site().programme("a", ":phases: post-16, early-years\n").finds();
        assertEquals(
                List.of(new Value.Choice("post-16", "Post-16"), new Value.Choice("early-years", "Early years")),
                entry(catalogue, EntryType.PROGRAMME, "a")
                        .fields()
                        .find("phases")
                        .orElseThrow()
                        .values());
    }

    private static Entry entry(Catalogue catalogue, EntryType type, String name) {
        return catalogue.get(new EntryId(type, name));
    }

    private static List<String> names(List<EntryId> ids) {
        return ids.stream().map(EntryId::name).toList();
    }
}
