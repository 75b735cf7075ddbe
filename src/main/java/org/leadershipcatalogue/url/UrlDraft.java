package org.leadershipcatalogue.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A URL while it is being parsed. */
final class UrlDraft {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Pattern OLD_DRIVE = Pattern.compile("[A-Za-z][:|]");
    private static final Pattern SINGLE_DOT = Pattern.compile("\\.|%2[eE]");
    private static final Pattern DOUBLE_DOT = Pattern.compile("(?:\\.|%2[eE]){2}");

    String scheme = "";
    String username = "";
    String password = "";
    Optional<String> host = Optional.empty();
    int port = Url.DEFAULT_PORT;
    boolean isOpaque;
    Optional<String> query = Optional.empty();
    Optional<String> fragment = Optional.empty();
    private List<String> segments = new ArrayList<>();

    Url finished() {
        return new Url(scheme, username, password, host, port, isOpaque, segments, query, fragment);
    }

    boolean isSpecial() {
        return Schemes.isSpecial(scheme);
    }

    void copyAuthority(Url base) {
        username = base.username();
        password = base.password();
        host = base.host();
        port = base.port();
    }

    void copyPath(Url base) {
        segments = new ArrayList<>(base.segments());
        isOpaque = base.isOpaque();
    }

    /** Leaves the last segment out, but never the drive of a file (URL standard, 4.2, shorten). */
    void shorten() {
        boolean isDriveAlone = scheme.equals(Schemes.FILE) && segments.size() == 1 && isDrive(segments.get(0));
        if (!isDriveAlone && !segments.isEmpty()) {
            segments.remove(segments.size() - 1);
        }
    }

    void clearPath() {
        segments.clear();
    }

    void add(String segment) {
        segments.add(segment);
    }

    /** The path state (4.4): dots lead up and nowhere, and what a path cannot hold is escaped. */
    void addPath(String path) {
        int start = 0;
        for (int end = 0; end <= path.length(); end++) {
            boolean isEnd = end == path.length();
            if (isEnd || isSlash(path.charAt(end))) {
                addSegment(PercentEncoding.PATH.encode(path.substring(start, end)), isEnd);
                start = end + 1;
            }
        }
    }

    boolean isSlash(int point) {
        return point == '/' || (point == '\\' && isSpecial());
    }

    private void addSegment(String segment, boolean isEnd) {
        boolean mayBeDots = segment.startsWith(".") || segment.startsWith("%");
        if (mayBeDots && DOUBLE_DOT.matcher(segment).matches()) {
            shorten();
            addEmptyAt(isEnd);
        } else if (mayBeDots && SINGLE_DOT.matcher(segment).matches()) {
            addEmptyAt(isEnd);
        } else if (scheme.equals(Schemes.FILE)
                && segments.isEmpty()
                && OLD_DRIVE.matcher(segment).matches()) {
            segments.add(segment.charAt(0) + ":");
        } else {
            segments.add(segment);
        }
    }

    private void addEmptyAt(boolean isEnd) {
        if (isEnd) {
            segments.add("");
        }
    }

    /** A drive of Windows: {@code C:}. */
    static boolean isDrive(String segment) {
        return DRIVE.matcher(segment).matches();
    }

    /** Whether a text starts with a drive of Windows, in the new or the old spelling {@code C|}. */
    static boolean startsWithDrive(String text) {
        return text.length() >= 2
                && OLD_DRIVE.matcher(text.substring(0, 2)).matches()
                && (text.length() == 2 || text.charAt(2) == '/' || text.charAt(2) == '\\');
    }
}
