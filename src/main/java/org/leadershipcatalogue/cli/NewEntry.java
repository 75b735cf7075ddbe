package org.leadershipcatalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipcatalogue.diagnostic.Nearest;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.model.EntryType;
import org.leadershipcatalogue.model.Slug;

/**
 * Where a new entry goes: “Tea &amp; talk” of type {@code event} is {@code content/events/tea-and-talk.adoc}. Refuses
 * what would not be that entry, and never takes the place of a file.
 */
final class NewEntry {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Letters that Unicode does not take apart, and signs that are read aloud. */
    private static final Map<String, String> IN_LETTERS =
            Map.of("&", " and ", "æ", "ae", "œ", "oe", "ø", "o", "ß", "ss", "ł", "l", "đ", "d", "þ", "th", "ð", "d");

    /** Names of pages that are something else: the words of a list, the page for lost visitors. */
    private static final Set<String> KEPT = Set.of("index", "404");

    private final Path source;
    private final EntryType type;
    private final String slug;

    private NewEntry(Path source, EntryType type, String slug) {
        this.source = source;
        this.type = type;
        this.slug = slug;
    }

    /** @param chosen the slug that was asked for; empty when the title gives it */
    static NewEntry of(Path source, String type, String title, String chosen) {
        if (!Files.isDirectory(source.resolve("content"))) {
            throw new SetupException("The folder “" + source.resolve("content") + "” does not exist.");
        }
        NewEntry entry = new NewEntry(source, type(type), chosen.isEmpty() ? slug(title) : required(chosen));
        entry.refuseKeptNames();
        entry.refuseTakenNames(!chosen.isEmpty());
        return entry;
    }

    /** The words of a title that can stand on one line. */
    static String title(String written) {
        if (CONTROL.matcher(written).find()) {
            throw new SetupException("The title has a line break or another character that cannot be seen.");
        }
        return written.strip();
    }

    private static EntryType type(String written) {
        List<String> known =
                Arrays.stream(EntryType.values()).map(EntryType::id).toList();
        return Arrays.stream(EntryType.values())
                .filter(type -> type.id().equals(written))
                .findFirst()
                .orElseThrow(() -> new SetupException("The type “" + written + "” is not known; "
                        + Nearest.to(written, known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("use one of: " + String.join(", ", known) + ".")));
    }

    private static String slug(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : IN_LETTERS.entrySet()) {
            words = words.replace(letter.getKey(), letter.getValue());
        }
        String slug = Slug.from(words);
        if (slug.isEmpty()) {
            throw new SetupException(
                    "The title “" + title
                            + "” has no letter that can stand in an address; name the file with --slug, such as --slug lead-a-team.");
        }
        return slug;
    }

    private static String required(String slug) {
        if (!Slug.isSlug(slug)) {
            String near = Slug.from(slug);
            throw new SetupException(
                    "“" + slug + "” cannot stand in an address: write lower-case words joined by hyphens, " + "such as "
                            + (near.isEmpty() ? "lead-a-team" : near) + ".");
        }
        return slug;
    }

    private void refuseKeptNames() {
        boolean isList = type == EntryType.PAGE && EntryType.ofFolder(slug).isPresent();
        if (isList || KEPT.contains(slug)) {
            throw new SetupException(
                    path(type) + " would not be a " + type.id() + " of that name; choose another with " + "--slug.");
        }
    }

    private void refuseTakenNames(boolean isChosen) {
        for (String path : List.of(path(type), path(type).replace(".adoc", "/index.adoc"))) {
            if (isThere(path)) {
                throw new SetupException(path + " exists already; edit it, or choose another name with --slug.");
            }
        }
        Optional<String> other = Stream.of(EntryType.values())
                .map(this::path)
                .filter(this::isThere)
                .findFirst();
        if (other.isPresent() && !isChosen) {
            throw new SetupException(other.get() + " has the name " + slug
                    + " already, and fields that name one of the two would have to name its folder, too; "
                    + "choose another with --slug, or keep this one with --slug " + slug + ".");
        }
    }

    private boolean isThere(String path) {
        return Files.exists(source.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private String path(EntryType of) {
        return "content/" + (of.folder().isEmpty() ? "" : of.folder() + "/") + slug + ".adoc";
    }

    EntryType type() {
        return type;
    }

    /** The file, relative to the source folder. */
    String path() {
        return path(type);
    }

    void write(String text) {
        Path file = source.resolve(path());
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException made) {
            throw new SetupException(path() + " exists already; edit it, or choose another name with --slug.");
        } catch (IOException cause) {
            throw new UncheckedIOException("The file " + file + " cannot be written", cause);
        }
    }
}
