package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.model.EntryType.AUDIENCE;
import static org.leadershipcatalogue.model.EntryType.ORGANISATION;
import static org.leadershipcatalogue.model.EntryType.REGION;
import static org.leadershipcatalogue.model.EntryType.TOPIC;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.EntryType;

/** The fields that several types have, and the kinds they are made of. */
final class SharedFields {
    static final int SUMMARY_LENGTH = 200;

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern HYPHEN_IN_WORDS = Pattern.compile("-(?=[a-z])");

    static final Kind WORDS = new Kind.Words(Integer.MAX_VALUE);
    static final Kind DATE = new Kind.Date(false, Set.of());
    static final Kind DATE_IF_KNOWN = new Kind.Date(false, new TreeSet<>(Set.of("not known", "to be confirmed")));
    static final Kind DAY = new Kind.Date(true, Set.of());
    static final Kind COUNT = new Kind.Count();
    static final Kind WEB = new Kind.Link(Set.of("http", "https"));

    static final FieldSpec SUMMARY = field(
                    "summary",
                    "Summary",
                    new Kind.Words(SUMMARY_LENGTH),
                    "What it is, in one plain sentence of at most 200 characters.",
                    "A free two-term programme for senior leaders of London schools.")
            .aside();
    static final FieldSpec DATED = field("jbake-date", "Date", DATE, "When the entry dates from.", "2023-09-28");
    static final FieldSpec AUDIENCES = references(
                    "audiences", "For", "For this audience", "Whom it is for.", "headteachers", AUDIENCE)
            .list();
    static final FieldSpec REGIONS = references(
                    "regions", "Region", "In this region", "The regions it serves.", "london", REGION)
            .list();
    static final FieldSpec PHASES = choice(
                    "phases",
                    "Phase",
                    "phase",
                    "The phases of schooling it is about.",
                    "early-years primary secondary all-through special alternative-provision post-16")
            .list();
    static final FieldSpec FUNDED_BY = references(
                    "funded-by",
                    "Funded by",
                    "What it funds",
                    "The organisations that pay for it.",
                    "ucl",
                    ORGANISATION)
            .list();
    static final FieldSpec STARTS = field("starts", "Starts", DATE_IF_KNOWN, "When it begins.", "28 September 2023");
    static final FieldSpec ENDS = field("ends", "Ends", DATE_IF_KNOWN, "When it is over.", "9 May 2024");
    static final FieldSpec URL = field("url", "Website", WEB, "Its address on the web.", "https://www.ucl.ac.uk/ioe");
    static final FieldSpec ALSO_KNOWN_AS = field(
                    "also-known-as", "Also known as", WORDS, "Its other names.", "UCL IOE, Institute of Education")
            .list();

    private SharedFields() {}

    /** The fields every type has. */
    static List<FieldSpec> common(EntryType type) {
        return List.of(
                type == EntryType.PAGE ? SUMMARY : SUMMARY.required(),
                references("topics", "Topics", "On this topic", "What it is about.", "coaching, peer-learning", TOPIC)
                        .list(),
                field("source", "Source", WORDS, "Which document it is taken from.", "The flyer for 2023–24")
                        .aside(),
                field("owner", "Owner", WORDS, "Who keeps the entry up to date.", "The programmes team")
                        .aside(),
                field("publish-on", "Publish on", DAY, "The day it is shown from.", "1 June 2023")
                        .aside(),
                field("expire-on", "Expire on", DAY, "The last day it is shown.", "31 August 2024")
                        .aside(),
                field("review-by", "Review by", DAY, "The day by which somebody reads it again.", "1 May 2024")
                        .aside(),
                field(
                                "redirect-from",
                                "Earlier addresses",
                                new Kind.SitePath(),
                                "Where it used to be on this site; visitors who come there are led here.",
                                "/courses/leadership/")
                        .list()
                        .aside(),
                field(
                                "jbake-status",
                                "Status",
                                new Kind.Status(),
                                "Whether visitors see it; published, unless you say draft.",
                                "draft")
                        .aside(),
                field(
                                "jbake-type",
                                "Type",
                                new Kind.FolderType(type),
                                "May be left out, since the folder says it.",
                                type.id())
                        .aside(),
                field("jbake-tags", "Tags", WORDS, "Words of your own; topics are better.", "london, spring")
                        .list()
                        .aside(),
                DATED.aside());
    }

    /** A field that may be left out and holds one value; it is a fact. */
    static FieldSpec field(String name, String label, Kind kind, String help, String example) {
        return new FieldSpec(name, label, "", kind, false, false, true, help, example);
    }

    /** A field that refers to an entry; {@code inverse} heads the referring entry on the other's page. */
    static FieldSpec references(
            String name,
            String label,
            String inverse,
            String help,
            String example,
            EntryType first,
            EntryType... more) {
        Set<EntryType> types = Collections.unmodifiableSet(EnumSet.of(first, more));
        return field(name, label, new Kind.Reference(types), help, example).inverse(inverse);
    }

    /** A field that takes one of the values; visitors read {@code think-piece} as “Think piece”. */
    static FieldSpec choice(String name, String label, String noun, String help, String values) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String value : SPACE.split(values, -1)) {
            String words = HYPHEN_IN_WORDS.matcher(value).replaceAll(" ");
            labels.put(value, Character.toUpperCase(words.charAt(0)) + words.substring(1));
        }
        String example = labels.keySet().iterator().next();
        return field(name, label, new Kind.Choice(noun, labels), help, example);
    }
}
