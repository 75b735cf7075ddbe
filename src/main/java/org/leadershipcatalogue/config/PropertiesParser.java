package org.leadershipcatalogue.config;

import java.util.ArrayList;
import java.util.List;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Location;
import org.leadershipcatalogue.diagnostic.Rule;

/**
 * Reads the syntax of {@link java.util.Properties}, which forgets where a key stood, with the place of every key and
 * value; repeated keys are kept, in order. A backslash alone in the last line, which there gives an empty key, is here
 * nothing.
 */
final class PropertiesParser {

    private static final String BLANKS = " \t\f";
    private static final int HEX_DIGITS = 4;

    private final Findings findings;

    PropertiesParser(Findings findings) {
        this.findings = findings;
    }

    List<Property> parse(String file, String text) {
        return logicalLines(file, text).stream().map(this::property).toList();
    }

    private static List<LogicalLine> logicalLines(String file, String text) {
        String[] lines = withoutLastLineEnd(text.replace("\r\n", "\n").replace('\r', '\n'))
                .split("\n", -1);
        List<LogicalLine> logical = new ArrayList<>();
        LogicalLine current = new LogicalLine(Location.startOf(file));
        for (int index = 0; index < lines.length; index++) {
            int indent = afterBlanks(lines[index], 0);
            String part = lines[index].substring(indent);
            Location at = new Location(file, index + 1, indent + 1);
            if (current.isEmpty()) {
                current = new LogicalLine(at);
                if (part.isEmpty() || part.startsWith("#") || part.startsWith("!")) {
                    continue;
                }
            }
            current.append(part, at);
            boolean continues = endsWithOpenBackslash(part);
            if (continues) {
                current.dropLast();
            }
            if (!current.isEmpty() && (!continues || index == lines.length - 1)) {
                logical.add(current);
                current = new LogicalLine(at);
            }
        }
        return logical;
    }

    private static String withoutLastLineEnd(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean endsWithOpenBackslash(String part) {
        int backslashes = 0;
        while (backslashes < part.length() && part.charAt(part.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private Property property(LogicalLine line) {
        int keyEnd = keyEnd(line);
        int valueStart = valueStart(line, keyEnd);
        return new Property(
                unescaped(line, 0, keyEnd),
                unescaped(line, valueStart, line.length()),
                line.placeOf(0),
                line.placeOf(valueStart));
    }

    /** The first equals sign, colon or blank without a backslash before it. */
    private static int keyEnd(LogicalLine line) {
        int at = 0;
        while (at < line.length() && !isSeparator(line.charAt(at)) && !isBlank(line.charAt(at))) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, line.length());
    }

    private static int valueStart(LogicalLine line, int keyEnd) {
        int at = afterBlanks(line, keyEnd);
        return at < line.length() && isSeparator(line.charAt(at)) ? afterBlanks(line, at + 1) : at;
    }

    private String unescaped(LogicalLine line, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            char character = line.charAt(at);
            if (character != '\\' || at + 1 == to) {
                text.append(character);
                at++;
            } else if (line.charAt(at + 1) == 'u') {
                text.append(unicode(line, at));
                at = Math.min(at + 2 + HEX_DIGITS, to);
            } else {
                text.append(control(line.charAt(at + 1)));
                at += 2;
            }
        }
        return text.toString();
    }

    private String unicode(LogicalLine line, int at) {
        String escape = line.subSequence(at, Math.min(at + 2 + HEX_DIGITS, line.length()))
                .toString();
        String digits = escape.substring(2);
        if (digits.matches("[0-9a-fA-F]{" + HEX_DIGITS + "}")) {
            return Character.toString(Integer.parseInt(digits, 16));
        }
        findings.add(Finding.of(
                        Rule.UNKNOWN_SETTING,
                        line.placeOf(at),
                        "“" + escape + "” is not a character: \\u and four hexadecimal digits were expected")
                .hint("write the character itself, or two backslashes where one is meant"));
        return escape;
    }

    private static char control(char letter) {
        return switch (letter) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> letter;
        };
    }

    private static int afterBlanks(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return BLANKS.indexOf(character) >= 0;
    }

    private static boolean isSeparator(char character) {
        return character == '=' || character == ':';
    }
}
