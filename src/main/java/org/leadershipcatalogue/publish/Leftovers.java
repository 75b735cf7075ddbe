package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What builds that were killed have left beside the output; what a build that is still at work has made is let alone. */
final class Leftovers {

    private final Path output;

    Leftovers(Path output) {
        this.output = output;
    }

    /** Removes it. A site that was set aside is put back where none is in its place. */
    void remove() {
        Path parent = output.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return;
        }
        putBack(folders(parent, Staging.OLD));
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            folders(parent, Staging.OLD).forEach(Staging::delete);
        }
        folders(parent, Staging.NEW).forEach(Staging::delete);
    }

    /** Where a build was killed between its two moves, the site is still there. */
    private void putBack(List<Path> old) {
        if (old.size() == 1 && !Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            SiteMove.move(old.get(0), output);
        }
    }

    private List<Path> folders(Path parent, String kind) {
        String prefix = "." + output.getFileName() + kind;
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> isLeft(String.valueOf(child.getFileName()), prefix))
                    .toList();
        } catch (IOException cause) {
            throw Staging.failure("The folder " + parent + " cannot be read", cause);
        }
    }

    private boolean isLeft(String name, String prefix) {
        return name.startsWith(prefix) && Claim.isEnded(output, name.substring(prefix.length()));
    }
}
