package org.leadershipcatalogue.asciidoc.plain;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The links of a text: {@code xref:page.adoc#id[words]}, {@code link:file[words]}, and web addresses with or without words. */
final class Links {

    private static final String CLOSING_STOPS = ",.?!)";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]++(?:[.-][A-Za-z0-9]++)*\\.[A-Za-z]{2,5}");

    private final String written;
    private final int line;
    private final Marks marks;
    private boolean isOpen;

    /** @param line the line of the block the text stands in */
    Links(String written, int line, Marks marks) {
        this.written = written;
        this.line = line;
        this.marks = marks;
    }

    boolean startsAt(int at) {
        char first = written.charAt(at);
        return (first == 'x' && written.startsWith("xref:", at))
                || (first == 'l' && written.startsWith("link:", at))
                || isWeb(at);
    }

    private boolean isWeb(int at) {
        return written.charAt(at) == 'h' && (written.startsWith("https://", at) || written.startsWith("http://", at));
    }

    /** Whether the words of the link that was read last are still to come, up to the bracket that closes it. */
    boolean isOpen() {
        return isOpen;
    }

    /** Appends a link, up to its words if it has any, and says where to go on. */
    int read(int start, StringBuilder html) {
        NotPlain.unless(start == 0 || isBefore(written.charAt(start - 1)));
        if (isWeb(start)) {
            return web(start, html);
        }
        String kind = written.substring(start, start + "xref".length());
        int from = start + "xref:".length();
        int end = end(from, Links::isOfPath);
        String target = written.substring(from, end);
        NotPlain.unless(kind.equals("xref") ? isPage(target) : isFile(target));
        return words(kind, target, end, html);
    }

    /** Asciidoctor sees a web address only behind these. */
    private static boolean isBefore(char previous) {
        return previous == ' ' || previous == '\n' || previous == '(';
    }

    private int web(int start, StringBuilder html) {
        int from = written.indexOf("//", start) + 2;
        int end = end(from, Links::isOfAddress);
        if (end < written.length() && written.charAt(end) == '[') {
            NotPlain.unless(end > from);
            return words("link", replaceable(written.substring(start, end)), end, html);
        }
        NotPlain.unless(end(end, c -> CLOSING_STOPS.indexOf(c) >= 0) == end(end, c -> c != ' ' && c != '\n'));
        while (end > from && CLOSING_STOPS.indexOf(written.charAt(end - 1)) >= 0) {
            end--;
        }
        NotPlain.unless(end > from);
        whole("link", replaceable(written.substring(start, end)), html);
        return end;
    }

    private int words(String kind, String target, int bracket, StringBuilder html) {
        NotPlain.unless(bracket + 1 < written.length() && written.charAt(bracket) == '[');
        isOpen = written.charAt(bracket + 1) != ']';
        if (!isOpen) {
            whole(kind, target, html);
            return bracket + 2;
        }
        html.append(marks.link(kind, false, line))
                .append(" href=\"")
                .append(target)
                .append("\">");
        return bracket + 1;
    }

    /** A link without words of its own shows where it leads; one that is no reference says so. */
    private void whole(String kind, String target, StringBuilder html) {
        isOpen = false;
        html.append(marks.link(kind, true, line))
                .append(" href=\"")
                .append(target)
                .append('"');
        html.append(kind.equals("link") ? " class=\"bare\">" : ">");
        int hash = target.indexOf('#');
        html.append(hash < 0 ? target : target.substring(0, hash)).append("</a>");
    }

    int startOfMail(int sign) {
        int start = sign;
        while (start > 0 && isOfMail(written.charAt(start - 1))) {
            start--;
        }
        NotPlain.unless(start < sign && (start == 0 || isBefore(written.charAt(start - 1))));
        NotPlain.unless(isLetterOrDigit(written.charAt(start)));
        return start;
    }

    /** The host ends with a dot and two to five letters; a stop may follow. */
    int endOfMail(int sign) {
        int end = end(sign + 1, Links::isOfMail);
        NotPlain.unless(end == written.length() || " \n,;:?!)".indexOf(written.charAt(end)) >= 0);
        end -= written.charAt(end - 1) == '.' ? 1 : 0;
        NotPlain.unless(HOST.matcher(written.substring(sign + 1, end)).matches());
        return end;
    }

    void mail(int start, int end, StringBuilder html) {
        String address = replaceable(written.substring(start, end));
        html.append(marks.link("link", false, line))
                .append(" href=\"mailto:")
                .append(address)
                .append("\">");
        html.append(address).append("</a>");
    }

    private static boolean isOfMail(int written) {
        return isLetterOrDigit(written) || written == '.' || written == '-';
    }

    private static boolean isPage(String target) {
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        boolean isWhole = hash < 0 || (hash + 1 < target.length() && target.indexOf('#', hash + 1) < 0);
        return isWhole && page.endsWith(".adoc") && page.length() > ".adoc".length() && isItself(target);
    }

    private static boolean isFile(String target) {
        return !target.isEmpty() && target.indexOf('#') < 0 && isItself(target);
    }

    private static String replaceable(String address) {
        NotPlain.unless(isItself(address));
        return address;
    }

    /** Dashes and dots that Asciidoctor would replace, it replaces in an address too. */
    private static boolean isItself(String target) {
        return target.charAt(0) != '-' && !target.contains("--") && !target.contains("...");
    }

    private int end(int from, IntPredicate isOfIt) {
        int end = from;
        while (end < written.length() && isOfIt.test(written.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfPath(int written) {
        return isLetterOrDigit(written) || written == '.' || written == '/' || written == '-' || written == '#';
    }

    private static boolean isOfAddress(int written) {
        return isLetterOrDigit(written) || "./?=%-,!".indexOf(written) >= 0;
    }

    private static boolean isLetterOrDigit(int written) {
        return written < 128 && Character.isLetterOrDigit(written);
    }
}
