package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.diagnostic.Rule.UNREADABLE_DOCUMENT;
import static org.leadershipcatalogue.schema.Wording.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.document.LabelledList.Item;
import org.leadershipcatalogue.model.DocumentFile;
import org.leadershipcatalogue.model.Phrase;
import org.leadershipcatalogue.model.Spacing;

/**
 * Reads an item of a list of documents: {@code flyer, 2 pages, 100 KB}. Kind, pages and size stand in any order, and
 * what is not known may be left out.
 */
final class DocumentReader {
    private static final String FORM = "write kind, pages and size as far as they are known: flyer, 2 pages, 100 KB";
    private static final Pattern PAGES = Pattern.compile("([1-9][0-9]{0,4}) pages?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,2})?) ?(bytes?|[KMG]B)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_KIND =
            Pattern.compile("(?!\\p{L}).*|.*\\b(pages?|pp|bytes?|[kmg]b)\\b.*", Pattern.CASE_INSENSITIVE);

    private final Phrases phrases;
    private final Findings findings;

    DocumentReader(Phrases phrases, Findings findings) {
        this.phrases = phrases;
        this.findings = findings;
    }

    /** What its description says, gathered part by part. */
    private record Description(String kind, OptionalInt pages, String size) {
        static final Description NONE = new Description("", OptionalInt.empty(), "");

        /** With one more part, unless that cannot be read or says again what another part says. */
        Optional<Description> with(String part) {
            Matcher pagesPart = PAGES.matcher(part);
            Matcher sizePart = SIZE.matcher(part);
            if (pagesPart.matches() && pages.isEmpty()) {
                return Optional.of(new Description(kind, OptionalInt.of(Integer.parseInt(pagesPart.group(1))), size));
            } else if (sizePart.matches() && size.isEmpty()) {
                return Optional.of(new Description(kind, pages, sizePart.group(1) + " " + unit(sizePart.group(2))));
            } else if (!NO_KIND.matcher(part).matches() && kind.isEmpty()) {
                return Optional.of(new Description(part, pages, size));
            }
            return Optional.empty();
        }

        private static String unit(String written) {
            return written.length() == 2 ? written.toUpperCase(Locale.ROOT) : written.toLowerCase(Locale.ROOT);
        }
    }

    /** The document, unless its description has a mistake. */
    Optional<DocumentFile> read(Item item) {
        Phrase title = phrases.of(item.term());
        if (title.text().isEmpty()) {
            return refuse(item.term().at(), "the document has no title", "write its title before the colons");
        }
        return description(item, title)
                .map(read ->
                        new DocumentFile(title, phrases.href(item.term()), read.kind(), read.pages(), read.size()));
    }

    private Optional<Description> description(Item item, Phrase title) {
        String said = Spacing.single(phrases.of(item.description()).text());
        Location at = item.description().at();
        if (said.isEmpty()) {
            return refuse(at, "nothing is said of the document " + quoted(title.text()), FORM);
        }
        if (!phrases.isPlain(item.description())) {
            return refuse(at, quoted(said) + " has a link, a note or other mark-up, which would be lost", FORM);
        }
        Description description = Description.NONE;
        for (String part : said.split(" ?, ?", -1)) {
            Optional<Description> more = description.with(part);
            if (more.isEmpty()) {
                return refuse(at, unreadable(part, said), FORM);
            }
            description = more.get();
        }
        return Optional.of(description);
    }

    private static String unreadable(String part, String said) {
        if (part.isEmpty()) {
            return quoted(said) + " has a comma too many";
        }
        boolean isKnown = Description.NONE.with(part).isPresent();
        return isKnown
                ? quoted(part) + " says again what another part of " + quoted(said) + " says"
                : quoted(part) + " is neither a kind of document, nor a number of pages, nor a size";
    }

    private <T> Optional<T> refuse(Location at, String message, String hint) {
        findings.add(Finding.of(UNREADABLE_DOCUMENT, at, message).hint(hint));
        return Optional.empty();
    }
}
