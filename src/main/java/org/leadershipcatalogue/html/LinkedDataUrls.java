package org.leadershipcatalogue.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/**
 * URLs in JSON-LD and other JSON: absolute ones, but for names of the vocabulary; paths from the root that are called url,
 * and in pages the paths of URL properties.
 */
final class LinkedDataUrls {

    private static final Set<String> VOCABULARY =
            Set.of("@context", "@type", "@vocab", "@base", "$schema", "eventStatus");
    private static final Set<String> IMAGES = Set.of("image", "logo", "thumbnailUrl", "photo");
    private static final Set<String> WITH_PATHS = Set.of(
            "url",
            "image",
            "logo",
            "thumbnailUrl",
            "photo",
            "contentUrl",
            "embedUrl",
            "sameAs",
            "mainEntityOfPage",
            "item");
    private static final Pattern PATH = Pattern.compile("\\.{0,2}/[^/].*|/");
    private static final Pattern SCHEMA = Pattern.compile("https?://schema\\.org/");
    private static final String ID = "@id";
    private static final String URL = "url";

    private LinkedDataUrls() {}

    /** The URL of a value, at its place. */
    static Optional<WrittenUrl> read(JsonStrings value) {
        boolean isAbsolute = value.startsWith("https://") || value.startsWith("http://");
        boolean isPath = value.startsWith("/") && value.key().equals(URL);
        return (isAbsolute || isPath)
                        && !SCHEMA.matcher(value.text()).lookingAt()
                        && !isWords(value.text())
                        && !VOCABULARY.contains(value.key())
                ? Optional.of(url(value))
                : Optional.empty();
    }

    /** The same in the JSON-LD of a page, where paths are resolved as those of links are. */
    static Optional<WrittenUrl> readInPage(JsonStrings value) {
        boolean isPath =
                WITH_PATHS.contains(value.key()) && PATH.matcher(value.text()).matches() && !isWords(value.text());
        return isPath ? Optional.of(url(value)) : read(value);
    }

    /** Sentences, and templates of addresses such as those of searches. */
    private static boolean isWords(String text) {
        return text.indexOf('{') >= 0 || text.chars().anyMatch(Character::isWhitespace);
    }

    private static WrittenUrl url(JsonStrings value) {
        Kind kind = value.key().equals(ID) ? Kind.NAME : IMAGES.contains(value.key()) ? Kind.IMAGE : Kind.LINK;
        return new WrittenUrl(
                kind, "json", value.key(), value.text(), value.line(), value.column(), WrittenUrl.NO_MARK);
    }
}
