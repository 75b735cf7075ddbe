package org.leadershipcatalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportFormatTest {

    private static final Finding UNKNOWN = Finding.of(
                    Rule.UNKNOWN_REFERENCE,
                    new Location("content/programmes/npqh.adoc", 7, 12),
                    "audience “headteachrs” is not known")
            .hint("did you mean headteachers?")
            .target("headteachrs");
    private static final Finding HIDDEN =
            Finding.of(Rule.IGNORED_FILE, Location.startOf("content/ä b/.x"), "it is <hidden> & \"quoted\"\u0001");
    private static final List<Finding> BOTH = List.of(HIDDEN, UNKNOWN, UNKNOWN);

    @ParameterizedTest
    @CsvSource({"x.json, JSON", "a.b/x.sarif, SARIF", "x.sarif.json, SARIF", "TEST-x.xml, JUNIT"})
    void isChosenByTheEndingOfTheFile(String file, ReportFormat format) {
        assertEquals(format, ReportFormat.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "report.txt", "json", "x.XML"})
    void refusesOtherEndings(String file) {
        SetupException refusal = assertThrows(SetupException.class, () -> ReportFormat.of(file));

        assertEquals("The report “" + file + "” must end in .json, .sarif or .xml (JUnit).", refusal.getMessage());
    }

    @Test
    void jsonHasEachFindingOnceInTheOrderOfPlaces() {
        assertEquals("""
                {
                  "findings": [
                    {
                      "rule": "unknown-reference",
                      "severity": "error",
                      "file": "content/programmes/npqh.adoc",
                      "line": 7,
                      "column": 12,
                      "message": "audience “headteachrs” is not known",
                      "hint": "did you mean headteachers?",
                      "target": "headteachrs"
                    },
                    {
                      "rule": "ignored-file",
                      "severity": "warning",
                      "file": "content/ä b/.x",
                      "line": 1,
                      "column": 1,
                      "message": "it is <hidden> & \\"quoted\\"\uFFFD",
                      "hint": "",
                      "target": ""
                    }
                  ],
                  "summary": {
                    "errors": 1,
                    "warnings": 1,
                    "notes": 0
                  }
                }
                """, ReportFormat.JSON.text(BOTH));
    }

    @Test
    void sarifHasWhatTheStandardRequires() throws Exception {
        JsonNode log = new ObjectMapper().readTree(ReportFormat.SARIF.text(BOTH));
        JsonNode run = log.get("runs").get(0);
        JsonNode result = run.get("results").get(0);

        assertEquals("2.1.0", log.get("version").asText());
        assertEquals("Leadership catalogue", run.at("/tool/driver/name").asText());
        assertTrue(run.at("/originalUriBaseIds/SRCROOT").isObject());
        assertEquals("unknown-reference", result.get("ruleId").asText());
        assertEquals("error", result.get("level").asText());
        assertEquals(
                "audience “headteachrs” is not known\ndid you mean headteachers?",
                result.at("/message/text").asText());
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertEquals("""
                {"artifactLocation":{"uri":"content/programmes/npqh.adoc","uriBaseId":"SRCROOT"},\
                "region":{"startLine":7,"startColumn":12}}""", place.toString());
    }

    @Test
    void sarifWritesPathsAsUriReferences() throws Exception {
        JsonNode log = new ObjectMapper().readTree(ReportFormat.SARIF.text(List.of(HIDDEN)));

        assertEquals(
                "content/%C3%A4%20b/.x",
                log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());
        assertEquals("warning", log.at("/runs/0/results/0/level").asText());
    }

    @Test
    void sarifDescribesEveryRuleOnce() throws Exception {
        JsonNode log = new ObjectMapper().readTree(ReportFormat.SARIF.text(List.of()));
        List<String> described = StreamSupport.stream(
                        log.at("/runs/0/tool/driver/rules").spliterator(), false)
                .map(rule -> rule.get("id").asText() + " "
                        + rule.at("/shortDescription/text").asText())
                .toList();

        assertEquals(
                List.of(Rule.values()).stream()
                        .map(rule -> rule.id() + " " + rule.sentence())
                        .toList(),
                described);
        assertTrue(log.at("/runs/0/results").isArray());
    }

    @Test
    void junitHasAFailedTestForAnErrorAndAPassedOneForAWarning() throws Exception {
        Document report = xml(ReportFormat.JUNIT.text(BOTH));
        Element suite = (Element) report.getElementsByTagName("testsuite").item(0);
        NodeList tests = suite.getElementsByTagName("testcase");
        Element failed = (Element) tests.item(0);
        Element passed = (Element) tests.item(1);
        Element failure = (Element) failed.getElementsByTagName("failure").item(0);

        assertEquals("catalogue 2 1", words(suite, "name", "tests", "failures"));
        assertEquals("unknown-reference 7:12 content/programmes/npqh.adoc", words(failed, "name", "classname"));
        assertEquals("audience “headteachrs” is not known", failure.getAttribute("message"));
        assertEquals(UNKNOWN.toString(), failure.getTextContent());
        assertEquals(0, passed.getElementsByTagName("failure").getLength());
        assertEquals(
                HIDDEN.toString().replace('\u0001', '\uFFFD'),
                passed.getElementsByTagName("system-out").item(0).getTextContent());
    }

    @Test
    void junitHasOnePassedTestWhenNothingWasFound() throws Exception {
        Document report = xml(ReportFormat.JUNIT.text(List.of()));
        Element suite = (Element) report.getElementsByTagName("testsuite").item(0);

        assertEquals("catalogue 1 0", words(suite, "name", "tests", "failures"));
        assertEquals(1, suite.getElementsByTagName("testcase").getLength());
    }

    private static String words(Element element, String... attributes) {
        return String.join(
                " ", List.of(attributes).stream().map(element::getAttribute).toList());
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
