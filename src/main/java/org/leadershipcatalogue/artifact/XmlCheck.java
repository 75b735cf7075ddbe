package org.leadershipcatalogue.artifact;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.html.UnsafeHtml;

/**
 * Whether a drawing or another XML file, opened by itself in a browser, could run or embed anything. A page has a
 * content policy against that; these have none where the web server sends no headers.
 */
final class XmlCheck {

    /** Languages of which browsers know more than shapes and words. */
    private static final Set<String> NAME_SPACES_THAT_RUN = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1998/Math/MathML",
            "http://www.w3.org/1999/XSL/Transform",
            "http://www.w3.org/2001/xml-events");

    private static final Set<String> ELEMENTS_THAT_RUN =
            Set.of("script", "handler", "listener", "foreignobject", "iframe", "embed", "object");
    private static final Pattern OWN_ENTITIES =
            Pattern.compile("<!(?:ENTITY|DOCTYPE[^>]*\\[)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp)[;,].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlCheck() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** What is wrong with it, if anything: “holds the element script”. */
    Optional<String> fault(byte[] xml) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(xml))
                    .toString();
            if (OWN_ENTITIES.matcher(text).find()) {
                return Optional.of("declares entities of its own");
            }
            return fault(factory.createXMLStreamReader(
                    new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text)));
        } catch (CharacterCodingException e) {
            return Optional.of("is not written in UTF-8");
        } catch (XMLStreamException e) {
            return Optional.of("is not well-formed XML");
        }
    }

    private static Optional<String> fault(XMLStreamReader reader) throws XMLStreamException {
        if (!isUtf8(reader.getCharacterEncodingScheme())) {
            return Optional.of("says that it is not written in UTF-8");
        }
        while (reader.hasNext()) {
            Optional<String> fault = faultOfPart(reader, reader.next());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isUtf8(@Nullable String declared) {
        return declared == null || declared.equalsIgnoreCase("utf-8");
    }

    private static Optional<String> faultOfPart(XMLStreamReader reader, int part) {
        return switch (part) {
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> faultOfInstruction(reader.getPITarget());
            case XMLStreamConstants.ENTITY_REFERENCE -> Optional.of("holds an entity of its own");
            case XMLStreamConstants.START_ELEMENT -> faultOfElement(reader);
            default -> Optional.empty();
        };
    }

    private static Optional<String> faultOfInstruction(String target) {
        return target.equalsIgnoreCase("xml-stylesheet") ? Optional.of("loads a style sheet") : Optional.empty();
    }

    private static Optional<String> faultOfElement(XMLStreamReader reader) {
        String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        if (NAME_SPACES_THAT_RUN.contains(space)) {
            return Optional.of("holds an element of the name space “" + space + "”");
        }
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (ELEMENTS_THAT_RUN.contains(name)) {
            return Optional.of("holds the element " + name);
        }
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            String attribute = reader.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
            if (!isHarmless(attribute, reader.getAttributeValue(index))) {
                return Optional.of("holds the attribute " + attribute + " with what could run");
            }
        }
        return Optional.empty();
    }

    private static boolean isHarmless(String attribute, String value) {
        if (attribute.startsWith("on")) {
            return false;
        }
        if (attribute.equals("attributename")) {
            return !value.strip().toLowerCase(Locale.ROOT).matches("on.*|(?:.*:)?href");
        }
        return !ADDRESSES.contains(attribute)
                || UnsafeHtml.isHarmless(value)
                || PICTURE.matcher(value).matches();
    }
}
