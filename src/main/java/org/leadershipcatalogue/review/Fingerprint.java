package org.leadershipcatalogue.review;

import java.util.Set;

/** The hash of its bytes that an asset has in its name: {@code site.3f2a9c1b.css} is {@code site.css} for ever. */
final class Fingerprint {

    private static final int LENGTH = 8;

    private Fingerprint() {}

    /** A path without the fingerprint of its file. */
    static String without(String path) {
        int end = path.lastIndexOf('.');
        int start = end - LENGTH - 1;
        boolean isNamed = start > path.lastIndexOf('/') + 1 && path.charAt(start) == '.';
        return isNamed && isHash(path, start + 1) ? path.substring(0, start) + path.substring(end) : path;
    }

    /** A page in which the names of these files have no fingerprint. */
    static String evened(String html, Set<String> fileNames) {
        if (fileNames.isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int done = 0;
        for (int dot = html.indexOf('.'); dot >= 0; dot = html.indexOf('.', dot + 1)) {
            int end = dot + 1 + LENGTH;
            if (end < html.length()
                    && html.charAt(end) == '.'
                    && isHash(html, dot + 1)
                    && isNamed(html, dot, fileNames)) {
                out.append(html, done, dot);
                done = end;
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    private static boolean isHash(String text, int start) {
        for (int at = start; at < start + LENGTH; at++) {
            if (Character.digit(text.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(String html, int dot, Set<String> fileNames) {
        int start = dot;
        while (start > 0 && isOfName(html.charAt(start - 1))) {
            start--;
        }
        int end = dot + 1;
        while (end < html.length() && isOfName(html.charAt(end))) {
            end++;
        }
        return fileNames.contains(html.substring(start, end));
    }

    private static boolean isOfName(char sign) {
        return sign == '.' || sign == '-' || sign == '_' || Character.isLetterOrDigit(sign);
    }
}
