package org.leadershipcatalogue.testing;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The structured data of a page as a consumer reads it: expanded to whole names and flattened by an independent JSON-LD
 * library, which is given a context of its own instead of the one on the web.
 */
public final class LinkedData {

    private static final String SCHEMA = "https://schema.org/";
    private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}";

    private final SortedMap<String, Node> nodes = new TreeMap<>();

    private LinkedData(List<Node> nodes) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
    }

    /** What the only script of structured data in a page says. */
    public static LinkedData of(String html) {
        List<String> scripts = Jsoup.parse(html).select("head > script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
        if (scripts.size() != 1) {
            throw new AssertionError(scripts.size() + " scripts of structured data");
        }
        return ofJson(scripts.get(0));
    }

    private static LinkedData ofJson(String json) {
        try {
            Document document = JsonDocument.of(new StringReader(json));
            Document context = JsonDocument.of(new StringReader(CONTEXT));
            return new LinkedData(
                    JsonLd.flatten(document).loader((url, options) -> context).get().asJsonArray().stream()
                            .map(JsonValue::asJsonObject)
                            .map(LinkedData::node)
                            .toList());
        } catch (JsonLdError e) {
            throw new AssertionError(json, e);
        }
    }

    /** Every thing by its id; one without an id of its own has a name that begins with {@code _:}. */
    public SortedMap<String, Node> nodes() {
        return nodes;
    }

    public Node node(String id) {
        return Optional.ofNullable(nodes.get(id))
                .orElseThrow(() -> new AssertionError("no " + id + " among " + nodes.keySet()));
    }

    /** The things of a type, by id. */
    public List<Node> ofType(String type) {
        return nodes.values().stream()
                .filter(node -> node.types().contains(type))
                .toList();
    }

    /**
     * A thing.
     *
     * @param types without the vocabulary's address: {@code Event}
     * @param properties likewise; references as ids, everything else as text
     */
    public record Node(String id, List<String> types, SortedMap<String, List<String>> properties) {

        public List<String> values(String property) {
            return properties.getOrDefault(property, List.of());
        }

        /** The only value of a property. */
        public String value(String property) {
            if (values(property).size() != 1) {
                throw new AssertionError(id + " has " + property + " " + values(property));
            }
            return values(property).get(0);
        }
    }

    private static Node node(JsonObject json) {
        SortedMap<String, List<String>> properties = new TreeMap<>();
        List<String> types = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : json.entrySet()) {
            if (member.getKey().equals("@type")) {
                member.getValue().asJsonArray().forEach(type -> types.add(name(((JsonString) type).getString())));
            } else if (!member.getKey().startsWith("@")) {
                properties.put(
                        name(member.getKey()),
                        member.getValue().asJsonArray().stream()
                                .map(value -> text(value.asJsonObject()))
                                .toList());
            }
        }
        return new Node(json.getString("@id"), types, properties);
    }

    private static String text(JsonObject value) {
        JsonValue text = value.containsKey("@id") ? value.get("@id") : value.get("@value");
        return text instanceof JsonString string ? string.getString() : String.valueOf(text);
    }

    private static String name(String iri) {
        if (!iri.startsWith(SCHEMA)) {
            throw new AssertionError(iri + " is not of schema.org");
        }
        return iri.substring(SCHEMA.length());
    }
}
