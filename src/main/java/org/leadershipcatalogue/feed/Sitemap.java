package org.leadershipcatalogue.feed;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.leadershipcatalogue.config.SiteConfig;

/** {@code sitemap.xml} (sitemaps.org, protocol 0.9) and the {@code robots.txt} (RFC 9309) that names it. */
final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final SiteConfig config;

    Sitemap(SiteConfig config) {
        this.config = config;
    }

    String xml(List<String> addresses) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String address : addresses) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(config.url(address));
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the sitemap could not be written as XML", e);
        }
        return text.append("\n").toString();
    }

    String robots() {
        return """
                User-agent: *
                Allow: /

                Sitemap: %s
                """.formatted(config.url("/sitemap.xml"));
    }
}
