package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.model.EntryType.EVENT;
import static org.leadershipcatalogue.model.EntryType.INITIATIVE;
import static org.leadershipcatalogue.model.EntryType.ORGANISATION;
import static org.leadershipcatalogue.model.EntryType.PAGE;
import static org.leadershipcatalogue.model.EntryType.PLACE;
import static org.leadershipcatalogue.model.EntryType.PROGRAMME;
import static org.leadershipcatalogue.model.EntryType.PUBLICATION;
import static org.leadershipcatalogue.model.EntryType.REGION;
import static org.leadershipcatalogue.schema.SharedFields.ALSO_KNOWN_AS;
import static org.leadershipcatalogue.schema.SharedFields.AUDIENCES;
import static org.leadershipcatalogue.schema.SharedFields.COUNT;
import static org.leadershipcatalogue.schema.SharedFields.DATE;
import static org.leadershipcatalogue.schema.SharedFields.DATED;
import static org.leadershipcatalogue.schema.SharedFields.DATE_IF_KNOWN;
import static org.leadershipcatalogue.schema.SharedFields.ENDS;
import static org.leadershipcatalogue.schema.SharedFields.FUNDED_BY;
import static org.leadershipcatalogue.schema.SharedFields.PHASES;
import static org.leadershipcatalogue.schema.SharedFields.REGIONS;
import static org.leadershipcatalogue.schema.SharedFields.STARTS;
import static org.leadershipcatalogue.schema.SharedFields.URL;
import static org.leadershipcatalogue.schema.SharedFields.WEB;
import static org.leadershipcatalogue.schema.SharedFields.WORDS;
import static org.leadershipcatalogue.schema.SharedFields.choice;
import static org.leadershipcatalogue.schema.SharedFields.field;
import static org.leadershipcatalogue.schema.SharedFields.references;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipcatalogue.model.EntryType;

/**
 * The content types. A new field is one line here: checking, the starter files and the tables in {@code
 * docs/authoring.adoc} follow.
 */
public final class ContentTypes {
    private static final FieldSpec CONTACT = field(
                    "contact",
                    "Contact",
                    new Kind.Contacts(),
                    "Whom to ask: a name, an e-mail address, or both.",
                    "Programme office <office@example.org>")
            .list();

    private static final FieldSpec APPLICATIONS = field(
            "applications",
            "Applications",
            WORDS,
            "How or whether one can apply, in words.",
            "closed; interest can be registered for the next cohort");

    private static final List<FieldSpec> PROGRAMME_FIELDS = List.of(
            AUDIENCES.required(),
            PHASES,
            REGIONS,
            field("cost", "Cost", WORDS, "What taking part costs.", "free"),
            field("places", "Places", WORDS, "How many can take part.", "limited"),
            choice("mode", "How you take part", "mode", "How people take part.", "in-person online blended"),
            field("duration", "Duration", WORDS, "How long it lasts.", "two terms"),
            field("time-commitment", "Your time", WORDS, "How much time it asks for.", "three mornings"),
            STARTS,
            ENDS,
            field("applications-open", "Apply from", DATE_IF_KNOWN, "When one can first apply.", "1 June 2023"),
            field("applications-close", "Apply by", DATE_IF_KNOWN, "When one can last apply.", "27 September 2023"),
            APPLICATIONS,
            field("apply-url", "Apply online", WEB, "The web page where one applies.", "https://www.example.org/apply")
                    .aside(),
            CONTACT,
            references(
                            "run-by",
                            "Run by",
                            "What it runs",
                            "The organisations that run it.",
                            "reconnect-london",
                            ORGANISATION)
                    .list()
                    .required(),
            references("delivered-by", "Delivered by", "What it delivers", "Who teaches it.", "hay-group", ORGANISATION)
                    .list(),
            FUNDED_BY,
            partOf(PROGRAMME, INITIATIVE),
            references(
                            "leads-to",
                            "Leads to",
                            "Comes before this",
                            "What one can do next.",
                            "mentoring-coaching",
                            PROGRAMME)
                    .list(),
            references(
                            "replaces",
                            "Replaces",
                            "Replaced by",
                            "What it took the place of.",
                            "mentoring-coaching",
                            PROGRAMME)
                    .list());

    private static final List<FieldSpec> INITIATIVE_FIELDS = List.of(
            choice("scope", "Scope", "scope", "How far it reaches.", "international national regional local")
                    .required(),
            references(
                            "led-by",
                            "Led by",
                            "What it leads",
                            "The organisations that lead it.",
                            "reconnect-london",
                            ORGANISATION)
                    .list()
                    .required(),
            references(
                            "partners",
                            "Partners",
                            "What it is a partner in",
                            "Who works with them.",
                            "hay-group",
                            ORGANISATION)
                    .list(),
            field("theme", "Theme", WORDS, "What a local project is about, in words.", "succession planning"),
            field("participants", "Who takes part", WORDS, "Who takes part, in words.", "87 secondary schools"),
            FUNDED_BY,
            field("funding", "Funding", WORDS, "How it is paid for, in words.", "a grant for three years"),
            APPLICATIONS,
            AUDIENCES,
            PHASES,
            REGIONS,
            STARTS,
            ENDS,
            partOf(INITIATIVE));

    private static final List<FieldSpec> PUBLICATION_FIELDS = List.of(
            choice(
                            "kind",
                            "Kind",
                            "kind",
                            "What sort of publication it is.",
                            "article book brochure flyer letter report study think-piece toolkit")
                    .required(),
            field("authors", "By", WORDS, "Who wrote it.", "Reconnect London, UCL")
                    .list(),
            references("publisher", "Published by", "What it publishes", "Who published it.", "ucl", ORGANISATION),
            field("published", "Published", DATE, "When it came out.", "September 2003"),
            field("pages", "Pages", COUNT, "How many pages it has.", "12"),
            field("cited-pages", "Cited", WORDS, "Which of its pages are cited.", "page 3"),
            field("file", "Download", new Kind.FilePath(), "The document, by its path from this entry.", "report.pdf"),
            URL,
            partOf(PROGRAMME, INITIATIVE, PUBLICATION),
            about());

    private static final List<FieldSpec> EVENT_FIELDS = List.of(
            STARTS,
            ENDS,
            references("place", "Where", "Takes place here", "Where it takes place.", "friends-house", PLACE),
            references("organised-by", "Organised by", "What it organises", "Who organises it.", "ucl", ORGANISATION)
                    .list(),
            partOf(PROGRAMME, INITIATIVE, EVENT));

    private static final List<FieldSpec> ORGANISATION_FIELDS = List.of(
            choice(
                            "kind",
                            "Kind",
                            "kind",
                            "What sort of organisation it is.",
                            "agency alliance association centre charity college company council government"
                                    + " intergovernmental-body network school trust university")
                    .required(),
            field("acronym", "Short name", WORDS, "The letters it is known by.", "NCSL"),
            ALSO_KNOWN_AS,
            URL,
            references("region", "Region", "Based in this region", "The region it is at home in.", "london", REGION));

    private static final List<FieldSpec> PLACE_FIELDS = List.of(
            field("address", "Address", WORDS, "Street and town.", "173–177 Euston Road, London"),
            field("postcode", "Postcode", WORDS, "Its postcode.", "NW1 2BJ"),
            references("organisation", "Belongs to", "Its places", "Whose place it is.", "ucl", ORGANISATION),
            ALSO_KNOWN_AS);

    private static final List<FieldSpec> NEWS_FIELDS = List.of(
            DATED.required(),
            references("organisation", "From", "Its news", "Who sends the news.", "ucl", ORGANISATION),
            about());

    private static final List<FieldSpec> PAGE_FIELDS = List.of(field(
                    "footer",
                    "Footer",
                    COUNT,
                    "Its place among the links at the foot of every page; without one it is not there.",
                    "1")
            .aside());

    private static final Map<EntryType, ContentType> ALL = new EnumMap<>(Map.ofEntries(
            declare(PROGRAMME, PROGRAMME_FIELDS),
            declare(INITIATIVE, INITIATIVE_FIELDS),
            declare(PUBLICATION, PUBLICATION_FIELDS),
            declare(EVENT, EVENT_FIELDS),
            declare(ORGANISATION, ORGANISATION_FIELDS),
            declare(PLACE, PLACE_FIELDS),
            declare(EntryType.AUDIENCE, termFields(EntryType.AUDIENCE, "headteachers")),
            declare(EntryType.TOPIC, termFields(EntryType.TOPIC, "coaching")),
            declare(REGION, termFields(REGION, "london")),
            declare(EntryType.NEWS, NEWS_FIELDS),
            declare(PAGE, PAGE_FIELDS)));

    private ContentTypes() {}

    /** Every type, in the order of {@link EntryType}. */
    public static List<ContentType> all() {
        return List.copyOf(ALL.values());
    }

    public static ContentType of(EntryType type) {
        return Optional.ofNullable(ALL.get(type)).orElseThrow(() -> new IllegalStateException("not declared: " + type));
    }

    /** The names that an editor may write in the header of an entry of any type. */
    public static Set<String> fieldNames() {
        return all().stream().flatMap(type -> type.fieldNames().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static FieldSpec partOf(EntryType first, EntryType... more) {
        return references("part-of", "Part of", "Part of this", "What it belongs to.", "city-challenge", first, more);
    }

    private static FieldSpec about() {
        EntryType[] anyButPage =
                Arrays.stream(EntryType.values()).filter(type -> type != PAGE).toArray(EntryType[]::new);
        return references(
                        "about",
                        "About",
                        "About this",
                        "The entries it tells of.",
                        "city-challenge",
                        PROGRAMME,
                        anyButPage)
                .list();
    }

    private static List<FieldSpec> termFields(EntryType type, String example) {
        String noun = type.id();
        return List.of(
                references(
                        "broader",
                        "Within",
                        "Within this " + noun,
                        "The wider " + noun + " it belongs to.",
                        example,
                        type),
                field("order", "Order", COUNT, "Its position in lists; without one it comes last.", "10")
                        .aside());
    }

    /** A type with its own fields, and the common ones it does not declare itself. */
    private static Map.Entry<EntryType, ContentType> declare(EntryType type, List<FieldSpec> own) {
        List<String> names = own.stream().map(FieldSpec::name).toList();
        List<FieldSpec> common = SharedFields.common(type).stream()
                .filter(field -> !names.contains(field.name()))
                .toList();
        return Map.entry(type, new ContentType(type, own, common));
    }
}
