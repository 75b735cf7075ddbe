package org.leadershipcatalogue.picture;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasTest {

    private static final int WIDTH = 8;
    private static final int HEIGHT = 3;

    /** Three pixels in each of two rows: a third covered, wholly, two thirds. */
    private static final Stamp SHAPE = new Stamp(
            new Mask(-1, -1, 3, new byte[] {85, (byte) 255, (byte) 170, 85, (byte) 255, (byte) 170}), new Ink(4, 3));

    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    @ParameterizedTest
    @CsvSource({
        "1, 46500000",
        "2, 04650000",
        "3, 00465000",
        "4, 00046500",
        "6, 00000465",
        "0, 65000000",
        "-1, 50000000",
        "-2, 00000000",
        "7, 00000046",
        "8, 00000004",
        "9, 00000000"
    })
    void showsAShapeWhereverItIsPutInARow(int x, String row) {
        canvas.draw(SHAPE, x, 1);

        assertEquals(row + "/" + row + "/00000000", shown());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 00000000/00000000/00000000",
        "0, 46500000/00000000/00000000",
        "2, 00000000/46500000/46500000",
        "3, 00000000/00000000/46500000",
        "4, 00000000/00000000/00000000"
    })
    void leavesOutWhatIsAboveOrBelow(int y, String rows) {
        canvas.draw(SHAPE, 1, y);

        assertEquals(rows, shown());
    }

    @Test
    void keepsTheStrongerStepWhereShapesMeet() {
        canvas.draw(SHAPE, 1, 1);
        canvas.draw(SHAPE, 2, 1);
        canvas.draw(SHAPE, 5, 1);
        canvas.draw(SHAPE, 4, 1);

        assertEquals("46656650/46656650/00000000", shown());
    }

    @Test
    void hasNothingOfWhatIsDrawnOnACopy() {
        canvas.fillBar(2, 7);
        Canvas copy = canvas.copy();
        copy.draw(SHAPE, 4, 1);

        assertEquals("77000000/77000000/77000000", shown());
    }

    /** The places in the palette, row by row. */
    private String shown() {
        return IntStream.range(0, HEIGHT)
                .mapToObj(y -> IntStream.range(0, WIDTH)
                        .map(x -> canvas.rows()[y * (1 + WIDTH / 2) + 1 + x / 2] >> (x % 2 == 0 ? 4 : 0) & 0xf)
                        .mapToObj(Integer::toHexString)
                        .collect(joining()))
                .collect(joining("/"));
    }
}
