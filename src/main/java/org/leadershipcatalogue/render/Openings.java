package org.leadershipcatalogue.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipcatalogue.model.Field;
import org.leadershipcatalogue.model.Publication;
import org.leadershipcatalogue.model.Value;

/** How a publication is opened: its file here, else its address on the web. */
final class Openings {

    private final FileFacts files;
    private final Hrefs hrefs;

    Openings(FileFacts files, Hrefs hrefs) {
        this.files = files;
        this.hrefs = hrefs;
    }

    /** The main thing to do on a publication's page; nothing where the catalogue knows of no copy. */
    Optional<OpenView> of(Publication publication) {
        return field(publication).map(field -> view(publication, field.values().get(0)));
    }

    /** The field that the step uses, which is then no fact as well. */
    static Optional<Field> field(Publication publication) {
        return publication.fields().find("file").or(() -> publication.fields().find("url"));
    }

    private OpenView view(Publication publication, Value value) {
        String kind =
                Cards.choice(publication, "kind").orElse(publication.type().label());
        String words = "Open the " + kind.toLowerCase(Locale.ROOT);
        if (value instanceof Value.Link link) {
            return new OpenView(words, link.text(), List.of("on " + link.uri().getHost()));
        }
        return new OpenView(words, hrefs.of(value.text()), files.of(value.text()));
    }
}
