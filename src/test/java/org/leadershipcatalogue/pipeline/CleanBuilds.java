package org.leadershipcatalogue.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.EditedSite;
import org.leadershipcatalogue.testing.FileTree;

/** What a site comes to where nothing was kept; a state that comes again is not built again. */
final class CleanBuilds {

    private static final int MOST = 30;

    private final EditedSite edited;
    private final Path output;
    private final Map<String, Clean> byState = new LinkedHashMap<>();

    /**
     * What came of a clean build.
     *
     * @param site what was published; nothing where the build had errors
     * @param reports what is told beside the site
     */
    record Clean(BuildResult result, FileTree site, FileTree reports) {}

    CleanBuilds(EditedSite edited, Path output) {
        this.edited = edited;
        this.output = output;
    }

    Path reports() {
        return edited.source().resolve("target/report");
    }

    Clean build() {
        String state = state();
        Clean known = byState.remove(state);
        Clean clean = known == null ? buildAnew() : known;
        byState.put(state, clean);
        if (byState.size() > MOST) {
            byState.remove(byState.keySet().iterator().next());
        }
        return clean;
    }

    private Clean buildAnew() {
        new FileTree(new TreeMap<>()).replace(output);
        FileTree before = FileTree.read(reports());
        new FileTree(new TreeMap<>()).replace(reports());
        Looking looking = edited.looking();
        BuildRequest request = new BuildRequest(edited.source(), output, looking.now(), looking.withDrafts());
        BuildResult result = Builds.run(request.withoutCache());
        Clean clean = new Clean(result, FileTree.read(output), FileTree.read(reports()));
        before.replace(reports());
        return clean;
    }

    private String state() {
        MessageDigest digest = sha256();
        edited.state().files().forEach((path, bytes) -> {
            digest.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return edited.looking() + " " + edited.versions() + " " + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
