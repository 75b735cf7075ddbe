package org.leadershipcatalogue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.diagnostic.OutputFile;
import org.leadershipcatalogue.diagnostic.SetupException;
import org.leadershipcatalogue.review.CommentText;
import org.leadershipcatalogue.review.Review;
import org.leadershipcatalogue.url.Url;
import picocli.CommandLine.Option;

/** The options of {@code review} about what is said at a pull request. */
final class CommentOptions {

    @Option(
            names = "--comment",
            paramLabel = "FILE",
            description = "write the review as a comment for a pull request, in Markdown")
    private @Nullable Path comment;

    @Option(
            names = "--preview-url",
            paramLabel = "URL",
            description = "where HEAD can be looked at, so that the comment links to its pages")
    private @Nullable String previewUrl;

    /** Refuses, before anything is compared, what could not be written or linked afterwards. */
    void requireUsable() {
        if (comment != null) {
            new OutputFile("comment", comment).requireWritable();
        }
        preview();
    }

    void write(Review review) {
        if (comment == null) {
            return;
        }
        try {
            Files.createDirectories(comment.toAbsolutePath().getParent());
            Files.writeString(comment, new CommentText(preview()).of(review));
        } catch (IOException cause) {
            throw new SetupException("The comment “" + comment + "” cannot be written.", cause);
        }
    }

    /** As the URL standard writes it, so that nothing in it can end a link of the comment. */
    private Optional<String> preview() {
        if (previewUrl == null) {
            return Optional.empty();
        }
        Url url = Url.parse(previewUrl)
                .filter(Url::isHttp)
                .filter(parsed -> parsed.href().matches("https?://[A-Za-z0-9/_.~%:-]+/"))
                .orElseThrow(() -> new SetupException("“" + previewUrl
                        + "” is not where a preview can be; write it as in https://example.org/preview/7/."));
        return Optional.of(url.toString());
    }
}
