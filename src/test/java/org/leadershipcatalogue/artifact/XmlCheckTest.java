package org.leadershipcatalogue.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCheckTest {

    private static Optional<String> fault(String xml) {
        return new XmlCheck().fault(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + content
                + "</svg>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0'/>",
                "<a href='https://example.org/'><text>Words</text></a>",
                "<a href='#part'/>",
                "<image xlink:href='data:image/png;base64,AAAA'/>",
                "<animate attributeName='opacity' values='0;1'/>",
                "<metadata><rdf xmlns='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
                "<style>path { fill: red }</style>"
            })
    void drawingsMayShowAndLead(String content) {
        assertEquals(Optional.empty(), fault(svg(content)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                     | holds the element script
            <SCRIPT>alert(1)</SCRIPT>                                     | holds the element script
            <s:script xmlns:s='http://www.w3.org/2000/svg'/>              | holds the element script
            <foreignObject/>                                              | holds the element foreignobject
            <h:body xmlns:h='http://www.w3.org/1999/xhtml'/>              | holds an element of the name space “http://www.w3.org/1999/xhtml”
            <h:b xmlns:h='http://www.w3.org/1999/&#x78;html'/>            | holds an element of the name space “http://www.w3.org/1999/xhtml”
            <m:math xmlns:m='http://www.w3.org/1998/Math/MathML'/>        | holds an element of the name space “http://www.w3.org/1998/Math/MathML”
            <path onload='alert(1)'/>                                     | holds the attribute onload with what could run
            <a href='javascript:alert(1)'/>                               | holds the attribute href with what could run
            <a href=' java&#9;script:alert(1)'/>                          | holds the attribute href with what could run
            <a xlink:href='&#106;avascript:alert(1)'/>                    | holds the attribute href with what could run
            <use href='data:image/svg+xml,x'/>                            | holds the attribute href with what could run
            <set attributeName='href' to='javascript:alert(1)'/>          | holds the attribute attributename with what could run
            <animate attributeName=' xlink:href' to='x'/>                 | holds the attribute attributename with what could run
            <?xml-stylesheet href='a.xsl'?>                               | loads a style sheet
            <unclosed>                                                    | is not well-formed XML
            """)
    void drawingsMayNotRun(String content, String fault) {
        assertEquals(Optional.of(fault), fault(svg(content)));
    }

    @Test
    void otherXmlMayNotRunEither() {
        assertEquals(
                Optional.of("holds an element of the name space “http://www.w3.org/1999/xhtml”"),
                fault("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></urlset>"));
        assertEquals(
                Optional.of("declares entities of its own"),
                fault("<!DOCTYPE svg [<!ENTITY a '<script/>'>]>" + svg("&a;")));
        assertEquals(
                Optional.of("says that it is not written in UTF-8"),
                fault("<?xml version='1.0' encoding='UTF-7'?>" + svg("")));
        assertEquals(
                Optional.of("is not written in UTF-8"),
                new XmlCheck().fault(svg("").getBytes(StandardCharsets.UTF_16)));
        assertEquals(Optional.empty(), fault("\uFEFF<!DOCTYPE svg PUBLIC 'a' 'b'>" + svg("")));
    }
}
