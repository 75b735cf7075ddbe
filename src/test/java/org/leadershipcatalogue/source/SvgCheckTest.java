package org.leadershipcatalogue.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.document.SourceFile;

class SvgCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/x.dtd\"><svg/>",
                "<svg><a href=\"https://example.org/?a=1&amp;b=2\"><text>on track, online: good</text></a></svg>",
                "<svg><use xlink:href='#shape'/><image href=\"data:image/png;base64,AA==\"/></svg>",
                "<svg><a href=\"../events/\"/><description/><style>a { fill: red }</style></svg>",
                "<svg><animate attributeName=\"opacity\" to=\"0\"/></svg>"
            })
    void passesAPlainDrawing(String svg) {
        assertEquals(Optional.empty(), check(svg));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<svg><script>alert(1)</script></svg>|a script",
                "<svg><SVG:Script/></svg>|a script",
                "<svg><foreignObject/></svg>|foreign content",
                "<svg><x:iframe/></svg>|foreign content",
                "<svg onload='x()'/>|an event handler",
                "<svg a=\"b\"onclick = \"x()\"/>|an event handler",
                "<svg><a href=\"javascript:x()\"/></svg>|a link that is not to an ordinary address",
                "<svg><a xlink:href = 'java&#115;cript:x()'/></svg>|a link that is not to an ordinary address",
                "<svg><a href='&#106;avascript&colon;x()'/></svg>|a link that is not to an ordinary address",
                "<svg><a href='data:text/html,x'/></svg>|a link that is not to an ordinary address",
                "<svg><use href='data:image/svg+xml,x'/></svg>|a link that is not to an ordinary address",
                "<svg><set to='JavaScript:x()'/></svg>|a script in an address",
                "<svg><set attributeName='onclick'/></svg>|an animated address or event",
                "<svg><set attributeName='xlink:href'/></svg>|an animated address or event",
                "<svg><set attributeName='&#104;ref'/></svg>|an animated address or event",
                "<svg><p xmlns='http://www.w3.org/1999/xhtml'/></svg>|HTML",
                "<svg><p xmlns:h='http://www.w3.org/1999/&#120;html'/></svg>|a disguised name space",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>|an entity of its own",
                "<?xml-stylesheet href='x.xsl'?><svg/>|a style sheet from elsewhere",
                "<?xml version='1.0' encoding='UTF-7'?><svg/>|an encoding other than UTF-8"
            })
    void refusesWhatCouldRun(String svg, String what) {
        assertEquals(
                Optional.of("the drawing holds " + what + ": only shapes, words and pictures were expected"),
                check(svg).map(Finding::message));
    }

    @Test
    void namesTheFirstPlaceOnly() {
        assertEquals(
                Optional.of("""
                        content/a.svg:3:3: error: the drawing holds a script: only shapes, words and pictures were expected [unsafe-html]
                          save it as plain SVG without scripts, or as PNG"""),
                check("<svg>\n\n  <script/>\n<script/><a onclick='x'/></svg>").map(Finding::toString));
    }

    private static Optional<Finding> check(String svg) {
        return new SvgCheck().check(new SourceFile("content/a.svg", svg, "", Path.of("a.svg")));
    }
}
