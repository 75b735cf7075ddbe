package org.leadershipcatalogue.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8PageTest {

    private static final String SIGNS = "a<\n\u007F\u0080é\u07FF\u0800–”\uD7FF\uD83D\uDE00\uDBFF\uDFFF\uE000\uFFFF";
    private static final int ROUNDS = 2000;

    @Test
    void isWhatTheJavaStringWouldBeInUtf8HoweverItIsCut() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random, random.nextInt(40));
            try (Utf8Page page = new Utf8Page()) {
                write(text, page, random);
                assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), page.utf8(), text);
            }
        }
    }

    @Test
    void growsWithThePage() throws Exception {
        String text = text(new Random(8), 300_000);
        try (Utf8Page page = new Utf8Page()) {
            page.write(text);
            page.write(text.toCharArray());
            assertArrayEquals((text + text).getBytes(StandardCharsets.UTF_8), page.utf8());
        }
    }

    private static void write(String text, Utf8Page page, Random random) throws Exception {
        int at = 0;
        while (at < text.length()) {
            int next = at + 1 + random.nextInt(text.length() - at);
            if (random.nextBoolean()) {
                page.write(text, at, next - at);
            } else {
                page.write(text.toCharArray(), at, next - at);
            }
            at = next;
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int sign = 0; sign < length; sign++) {
            text.append(random.nextInt(3) == 0 ? SIGNS.charAt(random.nextInt(SIGNS.length())) : 'x');
        }
        return text.toString();
    }
}
