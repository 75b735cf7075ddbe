package org.leadershipcatalogue.html;

import java.util.Optional;
import java.util.Set;
import org.leadershipcatalogue.html.WrittenUrl.Kind;

/** URLs in JSON-LD and other JSON: absolute ones, but for those that are names of the vocabulary. */
final class LinkedDataUrls {

    private static final Set<String> VOCABULARY =
            Set.of("@context", "@type", "@vocab", "@base", "$schema", "eventStatus");
    private static final Set<String> IMAGES = Set.of("image", "logo", "thumbnailUrl", "photo");
    private static final String ID = "@id";

    private LinkedDataUrls() {}

    static Optional<WrittenUrl> read(JsonStrings.Value value) {
        boolean isAbsolute = value.text().startsWith("https://") || value.text().startsWith("http://");
        boolean isWord = value.text().chars().anyMatch(Character::isWhitespace);
        boolean isSchema = value.text().matches("https?://schema\\.org/.*");
        if (!isAbsolute || isWord || isSchema || VOCABULARY.contains(value.key())) {
            return Optional.empty();
        }
        Kind kind = value.key().equals(ID) ? Kind.NAME : IMAGES.contains(value.key()) ? Kind.IMAGE : Kind.LINK;
        return Optional.of(new WrittenUrl(kind, "json", value.key(), value.text(), 1, 1, WrittenUrl.NO_MARK));
    }
}
