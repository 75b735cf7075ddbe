package org.leadershipcatalogue.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipcatalogue.model.SharedCard;
import org.leadershipcatalogue.testing.BuiltSite;
import org.leadershipcatalogue.testing.SiteCase;

class CardPicturesTest {

    private static final CardPictures PICTURES = new CardPictures();
    private static final int PAPER = 0xfffbf8f1;
    private static final int BAR = 20;
    private static final int EDGE = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"programme", "initiative", "publication", "event", "organisation"})
    void hasTheToneOfTheStyleSheet(String type) throws IOException {
        BufferedImage picture = picture(card(type, "Lead a team"));
        String tone = "%06x".formatted(picture.getRGB(0, 0) & 0xffffff);

        assertEquals(SharedCard.WIDTH, picture.getWidth());
        assertEquals(SharedCard.HEIGHT, picture.getHeight());
        assertTrue(Files.readString(Path.of("assets/css/tokens.css")).contains("--" + type + ": #" + tone + ";"), tone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead",
                "Enhancing leadership to achieve excellence for all young Londoners",
                "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww",
                "A programme of many words that goes on and on for as long as a title can be without an end in sight,"
                        + " so that nobody could read all of it on a card, however small the letters were to become in the"
                        + " end",
                "🎓 Lead a team 🎓",
                "🎓",
                "e\u0301 ÀÉÎÕÜ “ß” – ½ Łódź Ψ Ж"
            })
    void keepsAllWordsInItsFrame(String title) throws IOException {
        BufferedImage picture = picture(card("programme", title));

        assertTrue(isPaper(picture, BAR, 0, EDGE, SharedCard.HEIGHT), "left");
        assertTrue(isPaper(picture, SharedCard.WIDTH - EDGE, 0, SharedCard.WIDTH, SharedCard.HEIGHT), "right");
        assertTrue(isPaper(picture, BAR, 0, SharedCard.WIDTH, EDGE), "top");
        assertTrue(isPaper(picture, BAR, SharedCard.HEIGHT - 24, SharedCard.WIDTH, SharedCard.HEIGHT), "bottom");
        assertEquals(title.equals("🎓"), isPaper(picture, EDGE, 90, SharedCard.WIDTH, 280), "the title's place");
    }

    @Test
    void leavesOutWhatTheFontLacks() {
        assertArrayEquals(
                png(PICTURES, card("event", "Lead a team")), png(PICTURES, card("event", "🎓 Lead 🎓 a team")));
    }

    @Test
    void isTheSameTwice() {
        assertArrayEquals(
                png(new CardPictures(), card("event", "Lead a team")), png(PICTURES, card("event", "Lead a team")));
    }

    /** The packing of the file is the machine’s, the picture is not. */
    @Test
    void hasTheSamePixelsOnEveryMachine() throws IOException {
        BufferedImage picture = picture(card("event", "Enhancing “leadership” – for all young Londoners"));
        CRC32 pixels = new CRC32();
        for (int y = 0; y < SharedCard.HEIGHT; y++) {
            for (int x = 0; x < SharedCard.WIDTH; x++) {
                pixels.update(picture.getRGB(x, y) & 0xff);
            }
        }

        assertEquals(0xe870f5c7L, pixels.getValue());
    }

    @Test
    void standsBesideTheEntriesThatVisitorsSee() throws IOException {
        BuiltSite built = SiteCase.in(folder)
                .file("content/topics/a.adoc", "= Teams\n:summary: All of them.")
                .file("content/topics/b.adoc", "= Draft\n:summary: Not yet.\n:jbake-status: draft")
                .file("content/about.adoc", "= About\n:summary: A page.")
                .withDrafts()
                .build();

        assertEquals(
                List.of("topics/a/card.png"),
                built.files().keySet().stream()
                        .filter(path -> path.endsWith(".png"))
                        .toList());
        byte[] bytes = built.files().get("topics/a/card.png");
        assertEquals(
                SharedCard.WIDTH, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
    }

    @Test
    void givesWayToAnAuthorsOwnPicture() {
        byte[] own = {1, 2, 3};
        BuiltSite built = SiteCase.in(folder)
                .file("content/topics/a.adoc", "= Teams\n:summary: All of them.")
                .file("content/topics/a/card.png", own)
                .build()
                .hasNoFinding();

        assertArrayEquals(own, built.files().get("topics/a/card.png"));
    }

    @Test
    void breaksTitlesIntoEvenLines() {
        Typeface face = Typeface.read("/liberation/LiberationSerif-Bold.ttf");
        List<String> lines = new Lines(face, "one two three four five six seven").balanced(10);

        assertEquals(List.of("one two three", "four five six seven"), lines);
    }

    @Test
    void coversWhatAnOutlineCovers() {
        Path2D path = new Path2D.Double();
        path.append(new Rectangle2D.Double(0.5, 0, 2, 1), false);
        Mask mask = Outline.mask(path, 1);

        int row = -1 - mask.top();
        int[] covered =
                IntStream.range(0, 4).map(x -> mask.at(row, x - mask.left())).toArray();
        assertArrayEquals(new int[] {128, 255, 128, 0}, covered);
    }

    private static SharedCard card(String tone, String title) {
        return new SharedCard(
                "/a/card.png",
                tone,
                "Programme",
                title,
                List.of("For everybody who has ever been or wanted to be in a school, and for all others", "2023"));
    }

    private static byte[] png(CardPictures pictures, SharedCard card) {
        List<byte[]> drawn = new ArrayList<>();
        pictures.draw("A catalogue", List.of(card), (same, png) -> drawn.add(png));
        return drawn.get(0);
    }

    private static BufferedImage picture(SharedCard card) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png(PICTURES, card)));
        assertFalse(picture.getColorModel().hasAlpha());
        return picture;
    }

    private static boolean isPaper(BufferedImage picture, int left, int top, int right, int bottom) {
        return IntStream.range(top, bottom)
                .allMatch(y -> IntStream.range(left, right).allMatch(x -> picture.getRGB(x, y) == PAPER));
    }
}
