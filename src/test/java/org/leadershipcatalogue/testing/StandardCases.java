package org.leadershipcatalogue.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of cases from the standards in src/test/resources/standards: a line {@code # } names the paragraph, a line
 * {@code @ } what the cases below it have in common (a base URL, say), and each other line is an input in quotes, with
 * the escapes of Java, and what it must come to.
 */
public final class StandardCases {

    private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
    private static final Pattern CASE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\" ?(.*)");

    private StandardCases() {}

    /** A test for each case, named by its paragraph. */
    public static Stream<DynamicTest> of(String file, BinaryOperator<String> answer) {
        List<DynamicTest> tests = new ArrayList<>();
        String paragraph = "";
        String common = "";
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("# ")) {
                paragraph = line.substring(2);
            } else if (line.startsWith("@")) {
                common = line.substring(1).strip();
            } else if (!paragraph.isEmpty() && !line.isEmpty()) {
                tests.add(test(paragraph, common, line, answer));
            }
        }
        return tests.stream();
    }

    private static DynamicTest test(String paragraph, String common, String line, BinaryOperator<String> answer) {
        Matcher written = CASE.matcher(line);
        if (!written.matches()) {
            throw new IllegalStateException("not a case: " + line);
        }
        String input = CODE.matcher(written.group(1))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .translateEscapes();
        return DynamicTest.dynamicTest(
                paragraph + ": " + written.group(1), () -> assertEquals(written.group(2), answer.apply(common, input)));
    }

    private static String text(String file) {
        try (InputStream in = StandardCases.class.getResourceAsStream("/standards/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
