package org.leadershipcatalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icons for browsers and phones that do not take the drawing show its colours too. */
class IconsTest {

    private static final Path ASSETS = Path.of("assets");
    private static final Set<String> COLOURS = colours();
    private static final int DIRECTORY = 6;
    private static final int ENTRY = 16;
    private static final int LENGTH = 8;
    private static final int OFFSET = 12;

    @Test
    void iconOfTabsHasTheDrawingInTwoSizes() throws IOException {
        ByteBuffer icon = ByteBuffer.wrap(Files.readAllBytes(ASSETS.resolve("favicon.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertEquals(2, icon.getShort(4));
        for (int index = 0; index < 2; index++) {
            int entry = DIRECTORY + ENTRY * index;
            BufferedImage picture = ImageIO.read(
                    new ByteArrayInputStream(icon.array(), icon.getInt(entry + OFFSET), icon.getInt(entry + LENGTH)));
            assertEquals(icon.get(entry), picture.getWidth());
            assertEquals(16 * (index + 1), picture.getWidth());
            assertEquals(COLOURS, shown(picture));
        }
    }

    @Test
    void iconOfPhonesHasTheDrawingOnAFullGround() throws IOException {
        BufferedImage picture =
                ImageIO.read(ASSETS.resolve("apple-touch-icon.png").toFile());

        assertEquals(180, picture.getWidth());
        assertFalse(picture.getColorModel().hasAlpha());
        assertEquals(COLOURS, shown(picture));
    }

    private static Set<String> shown(BufferedImage picture) {
        int size = picture.getWidth();
        return IntStream.range(0, size * size)
                .mapToObj(at -> "%06x".formatted(picture.getRGB(at % size, at / size) & 0xffffff))
                .filter(COLOURS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> colours() {
        try {
            return Pattern.compile("fill=\"#(\\w{6})\"")
                    .matcher(Files.readString(ASSETS.resolve("img/favicon.svg")))
                    .results()
                    .map(fill -> fill.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
