package org.leadershipcatalogue.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.testing.Builds;
import org.leadershipcatalogue.testing.EditedSite;
import org.leadershipcatalogue.testing.FileTree;

/**
 * Builds that find what earlier ones kept, after any edits and mishaps, against clean ones: the whole output, byte for
 * byte, the findings, and what is told beside the site. {@code bench/exactness 10000 3} makes as many edits from another
 * seed.
 */
class ExactnessTest {

    private static final long SEED = Long.getLong("exactness.seed", 7);
    private static final int EDITS = Integer.getInteger("exactness.edits", 200);
    private static final int TOLD = 15;
    private static final int BETWEEN_PROCESSES = 70;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Deque<String> story = new ArrayDeque<>();
    private EditedSite edited;
    private CleanBuilds clean;
    private Mishaps mishaps;
    private KilledBuild killed;

    @BeforeEach
    void begin() {
        edited = new EditedSite(folder, SEED);
        Path target = edited.source().resolve("target");
        clean = new CleanBuilds(edited, folder.resolve("clean"));
        mishaps = new Mishaps(target.resolve("cache"), target.resolve("site"), folder.resolve("archive"), random);
        killed = new KilledBuild(random);
    }

    @Test
    void everyBuildComesToWhatACleanOneComesTo() {
        int published = compare();
        for (int edit = 1; edit <= EDITS; edit++) {
            tell(edit + ": " + happening(edit));
            published += compare();
            if (edit % 500 == 0) {
                System.out.println(edit + " edits, " + published + " sites published");
            }
        }
        assertTrue(published > EDITS / 3, published + " of " + EDITS + " builds were published");
    }

    private void tell(String event) {
        story.add(event);
        if (story.size() > TOLD) {
            story.remove();
        }
    }

    private String happening(int edit) {
        if (edit % BETWEEN_PROCESSES == BETWEEN_PROCESSES - 1) {
            return edited.edit() + ", " + killed.asAProcess(request());
        }
        return switch (random.nextInt(20)) {
            case 0, 1 -> mishaps.toTheCache();
            case 2 -> mishaps.toTheOutput();
            case 3 -> edited.edit() + ", " + mishaps.toTheCache();
            case 4 -> edited.edit() + ", " + mishaps.toTheOutput();
            case 5, 6 -> edited.edit() + ", " + killed.afterAStep(request());
            case 7 -> editedMeanwhile();
            case 8 -> edited.edit() + ", " + edited.edit() + ", " + edited.edit();
            case 9 -> "nothing";
            case 10 -> edited.edit() + ", " + builtWithoutCache();
            default -> edited.edit();
        };
    }

    /** What a build comes to that was overtaken by an edit is nobody's business; what the next one comes to is. */
    private String editedMeanwhile() {
        int last = 1 + random.nextInt(12);
        int[] steps = {0};
        StringBuilder said = new StringBuilder("build nothing");
        Progress progress = (step, count, time) -> {
            if (++steps[0] == last) {
                said.replace(0, said.length(), edited.edit() + " while a build does step " + last);
            }
        };
        new SiteBuild(progress, Builds.ENGINES).run(request());
        return said.toString();
    }

    private String builtWithoutCache() {
        Builds.run(request().withoutCache());
        return "build without the cache";
    }

    private BuildRequest request() {
        Looking looking = edited.looking();
        return new BuildRequest(
                edited.source(), edited.source().resolve("target/site"), looking.now(), looking.withDrafts());
    }

    /** Builds twice, and returns how many sites were published: 0 or 1. */
    private int compare() {
        String said = "seed " + SEED + "; the last edits:\n" + String.join("\n", story);
        CleanBuilds.Clean expected = clean.build();
        BuildRequest request = request();
        FileTree before = mishaps.site();
        FileTree reports = FileTree.read(clean.reports());
        BuildResult warm = Builds.run(request);

        assertEquals(lines(expected.result()), lines(warm), said);
        assertEquals(expected.result(), warm, said);
        FileTree site = warm.isPublished() ? expected.site() : before;
        assertEquals(List.of(), differences(site, request.output()), said);
        FileTree told = warm.isPublished() ? expected.reports() : reports;
        assertEquals(List.of(), differences(told, clean.reports()), said);
        return warm.isPublished() ? 1 : 0;
    }

    private static List<String> differences(FileTree expected, Path folder) {
        return expected.differences(FileTree.read(folder)).stream().limit(TOLD).toList();
    }

    private static String lines(BuildResult result) {
        return String.join(
                "\n", result.findings().stream().map(Object::toString).toList());
    }
}
