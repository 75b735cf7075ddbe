package org.leadershipcatalogue.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of schema.org's vocabulary that the site uses: which type is a kind of which, which types have a property, and
 * what its values are. Taken from schema.org's published definitions, not from the program.
 */
public final class SchemaOrg {

    private static final Map<String, String> BROADER = Map.ofEntries(
            Map.entry("Article", "CreativeWork"),
            Map.entry("Audience", "Intangible"),
            Map.entry("Book", "CreativeWork"),
            Map.entry("BreadcrumbList", "ItemList"),
            Map.entry("CollectionPage", "WebPage"),
            Map.entry("CollegeOrUniversity", "EducationalOrganization"),
            Map.entry("Course", "CreativeWork"),
            Map.entry("CourseInstance", "Event"),
            Map.entry("CreativeWork", "Thing"),
            Map.entry("DefinedTerm", "Intangible"),
            Map.entry("EducationalOccupationalProgram", "Intangible"),
            Map.entry("EducationalOrganization", "Organization"),
            Map.entry("Event", "Thing"),
            Map.entry("EventSeries", "Event"),
            Map.entry("GovernmentOrganization", "Organization"),
            Map.entry("Intangible", "Thing"),
            Map.entry("ItemList", "Intangible"),
            Map.entry("ListItem", "Intangible"),
            Map.entry("MediaObject", "CreativeWork"),
            Map.entry("NewsArticle", "Article"),
            Map.entry("Offer", "Intangible"),
            Map.entry("Organization", "Thing"),
            Map.entry("Person", "Thing"),
            Map.entry("Place", "Thing"),
            Map.entry("PostalAddress", "Intangible"),
            Map.entry("Project", "Organization"),
            Map.entry("Report", "Article"),
            Map.entry("School", "EducationalOrganization"),
            Map.entry("VirtualLocation", "Intangible"),
            Map.entry("WebPage", "CreativeWork"),
            Map.entry("WebSite", "CreativeWork"));

    /** A property: the types that have it, and after the arrow what its values may be. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("about", "CreativeWork Event > Thing"),
            Map.entry("address", "Organization Person Place > PostalAddress Text"),
            Map.entry("alternateName", "Thing > Text"),
            Map.entry("applicationDeadline", "EducationalOccupationalProgram > Date"),
            Map.entry("applicationStartDate", "EducationalOccupationalProgram > Date"),
            Map.entry("areaServed", "Organization > Place Text"),
            Map.entry("audience", "CreativeWork Event > Audience"),
            Map.entry("author", "CreativeWork > Organization Person"),
            Map.entry("containedInPlace", "Place > Place"),
            Map.entry("contentUrl", "MediaObject > URL"),
            Map.entry("contributor", "CreativeWork Event > Organization Person"),
            Map.entry("courseMode", "CourseInstance > Text"),
            Map.entry("courseWorkload", "CourseInstance > Text"),
            Map.entry("dateModified", "CreativeWork > Date DateTime"),
            Map.entry("datePublished", "CreativeWork > Date DateTime"),
            Map.entry("description", "Thing > Text"),
            Map.entry("dissolutionDate", "Organization > Date"),
            Map.entry("educationalProgramMode", "EducationalOccupationalProgram > Text"),
            Map.entry("encoding", "CreativeWork > MediaObject"),
            Map.entry("endDate", "EducationalOccupationalProgram Event > Date DateTime"),
            Map.entry("eventAttendanceMode", "Event > URL"),
            Map.entry("eventStatus", "Event > URL"),
            Map.entry("foundingDate", "Organization > Date"),
            Map.entry("funder", "CreativeWork Event Organization Person > Organization Person"),
            Map.entry("genre", "CreativeWork > Text"),
            Map.entry("hasCourseInstance", "Course > CourseInstance"),
            Map.entry("headline", "CreativeWork > Text"),
            Map.entry("identifier", "Thing > Text"),
            Map.entry("inDefinedTermSet", "DefinedTerm > URL"),
            Map.entry("inLanguage", "CreativeWork Event > Text"),
            Map.entry("isAccessibleForFree", "CreativeWork Event Place > Boolean"),
            Map.entry("isPartOf", "CreativeWork > CreativeWork"),
            Map.entry("item", "ListItem > Thing"),
            Map.entry("itemListElement", "ItemList > ListItem"),
            Map.entry("location", "Event Organization > Place PostalAddress VirtualLocation"),
            Map.entry("mainEntity", "CreativeWork > Thing"),
            Map.entry("mainEntityOfPage", "Thing > URL"),
            Map.entry("maximumEnrollment", "EducationalOccupationalProgram > Integer"),
            Map.entry("member", "Organization > Organization Person"),
            Map.entry("name", "Thing > Text"),
            Map.entry("numberOfPages", "Book > Integer"),
            Map.entry("offers", "CreativeWork EducationalOccupationalProgram Event > Offer"),
            Map.entry("organizer", "Event > Organization Person"),
            Map.entry("parentOrganization", "Organization > Organization"),
            Map.entry("performer", "Event > Organization Person"),
            Map.entry("position", "CreativeWork ListItem > Integer"),
            Map.entry("postalCode", "PostalAddress > Text"),
            Map.entry("previousStartDate", "Event > Date DateTime"),
            Map.entry("price", "Offer > Number"),
            Map.entry("priceCurrency", "Offer > Text"),
            Map.entry("provider", "CreativeWork EducationalOccupationalProgram > Organization Person"),
            Map.entry("publisher", "CreativeWork > Organization Person"),
            Map.entry("startDate", "EducationalOccupationalProgram Event > Date DateTime"),
            Map.entry("streetAddress", "PostalAddress > Text"),
            Map.entry("subEvent", "Event > Event"),
            Map.entry("superEvent", "Event > Event"),
            Map.entry("timeToComplete", "EducationalOccupationalProgram > Duration"),
            Map.entry("url", "Thing > URL"));

    private static final Map<String, Pattern> LITERALS = Map.of(
            "Boolean", Pattern.compile("true|false"),
            "Date", Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?"),
            "DateTime", Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})"),
            "Duration", Pattern.compile("P(\\d+[YMWD]|T\\d+H)"),
            "Integer", Pattern.compile("[1-9]\\d*"),
            "Number", Pattern.compile("\\d+(\\.\\d+)?"),
            "Text", Pattern.compile("(?s)\\S(.*\\S)?"),
            "URL", Pattern.compile("https?://\\S+"));

    private SchemaOrg() {}

    /** What a page says that schema.org has no place for: {@code http://… (Event): bookFormat is none of its properties}. */
    public static List<String> faults(LinkedData data) {
        return data.nodes().values().stream()
                .flatMap(node -> faults(node, data))
                .toList();
    }

    private static Stream<String> faults(LinkedData.Node node, LinkedData data) {
        Stream<String> types = node.types().stream()
                .filter(type -> !BROADER.containsKey(type))
                .map(type -> node.id() + ": no type " + type);
        Stream<String> properties = node.properties().entrySet().stream()
                .flatMap(property -> faults(node, property.getKey(), property.getValue(), data));
        return Stream.concat(types, properties);
    }

    private static Stream<String> faults(LinkedData.Node node, String property, List<String> values, LinkedData data) {
        String[] known = PROPERTIES.getOrDefault(property, " > ").split(" > ", -1);
        String where = node.id() + " " + node.types() + ": " + property;
        if (Stream.of(known[0].split(" ")).noneMatch(kindsOf(node.types())::contains)) {
            return Stream.of(where + " is none of its properties");
        }
        List<String> kinds = List.of(known[1].split(" "));
        return values.stream()
                .filter(value -> kinds.stream().noneMatch(kind -> isA(kind, value, data)))
                .map(value -> where + " is “" + value + "” and not " + kinds);
    }

    /** A thing without a type, such as an author of whom only the name is known, may be of any. */
    private static boolean isA(String kind, String value, LinkedData data) {
        Pattern literal = LITERALS.get(kind);
        if (literal != null) {
            return literal.matcher(value).matches();
        }
        LinkedData.Node node = data.nodes().get(value);
        if (node == null) {
            return kind.equals("Thing");
        }
        return node.types().isEmpty() || kindsOf(node.types()).contains(kind);
    }

    private static Set<String> kindsOf(List<String> types) {
        Set<String> kinds = new TreeSet<>(Set.of("Thing"));
        types.forEach(type -> {
            for (String kind = type; kind != null && kinds.add(kind); ) {
                kind = BROADER.get(kind);
            }
        });
        return kinds;
    }
}
