package org.leadershipcatalogue.asciidoc.plain;

/**
 * The words of a paragraph, item or cell: strong and emphasised ones, apostrophes and links. Asciidoctor goes over all
 * of it once for each of its substitutions; with what is let through here, none of them meets what another has made.
 */
final class Text {

    /** Characters with a meaning that is not known here. */
    private static final String NEVER = "<>[]{}\\`#^~";

    private static final String MAY_FOLLOW_QUOTE = " \n.,;:?!)";

    private static final String FOOTNOTE = "footnote:[";

    private final String written;
    private final int line;
    private final Marks marks;
    private final Links links;
    private final StringBuilder html;
    private int at;
    private boolean isStrong;
    private boolean isEmphasised;
    private boolean isLinked;
    private boolean hasPlus;

    private Text(String written, int line, Marks marks) {
        this.written = written;
        this.line = line;
        this.marks = marks;
        this.links = new Links(written, line, marks);
        this.html = new StringBuilder(written.length() + 32);
    }

    /**
     * The words as HTML.
     *
     * @param line the line of the block they stand in
     */
    static String of(String written, int line, Marks marks) {
        return new Text(written, line, marks).html();
    }

    private String html() {
        while (at < written.length()) {
            if (!readsLink() && !readsFootnote()) {
                read(written.charAt(at));
            }
        }
        NotPlain.unless(!isStrong && !isEmphasised && !isLinked);
        return html.toString();
    }

    private boolean readsLink() {
        if (!links.startsAt(at)) {
            return false;
        }
        NotPlain.unless(!isLinked);
        at = links.read(at, html);
        isLinked = links.isOpen();
        return true;
    }

    /** A footnote of plain words, without a link; it stands for itself, whatever is around it. */
    private boolean readsFootnote() {
        if (!written.startsWith(FOOTNOTE, at)) {
            return false;
        }
        int start = at + FOOTNOTE.length();
        int end = written.indexOf(']', start);
        NotPlain.unless(end > start && !isStrong && !isEmphasised && !isLinked);
        String words = of(written.substring(start, end), line, marks);
        NotPlain.unless(!words.contains("<a ") && words.indexOf('+') < 0 && !words.isBlank());
        html.append(marks.footnotes().add(words.strip().replace('\n', ' ')));
        at = end + 1;
        return true;
    }

    private void read(char written) {
        switch (written) {
            case '*' -> isStrong = quote(isStrong, "strong");
            case '_' -> isEmphasised = quote(isEmphasised, "em");
            case '\'' -> html.append(isApostrophe() ? "&#8217;" : "'");
            case '&' -> html.append(ampersand());
            case ']' -> endLink();
            case '@' -> mail();
            default -> {
                NotPlain.unless(isItself(written));
                html.append(written);
            }
        }
        at++;
    }

    private boolean isItself(char written) {
        return switch (written) {
            case '-', '$' -> next() != written;
            case '.' -> !this.written.startsWith("...", at);
            case '(' -> !isReplaced();
            case ':' -> isBlank(next()) || (isDigit(previous()) && isDigit(next()));
            case '=' -> !isLinked;
            case '+' -> isOnlyPlus();
            default -> NEVER.indexOf(written) < 0;
        };
    }

    /** One that opens stands after a blank and before a word; one that closes, after a word and before a blank or a stop. */
    private boolean quote(boolean isOpen, String tag) {
        NotPlain.unless(
                isOpen
                        ? !isBlank(previous()) && !isQuote(previous()) && isEnd(next())
                        : (isBlank(previous()) || previous() == '(') && Character.isLetterOrDigit(next()));
        html.append(isOpen ? "</" : "<").append(tag).append('>');
        return !isOpen;
    }

    private static boolean isEnd(char next) {
        return next == 0 || MAY_FOLLOW_QUOTE.indexOf(next) >= 0;
    }

    private static boolean isQuote(char written) {
        return written == '*' || written == '_';
    }

    /** Between a letter or digit and a letter, Asciidoctor makes it a typographic one. */
    private boolean isApostrophe() {
        NotPlain.unless(isKnown(previous()) && isKnown(next()));
        return Character.isLetterOrDigit(previous()) && Character.isLetter(next());
    }

    /** Of other characters, Ruby and Java may not agree on which are letters. */
    private static boolean isKnown(char character) {
        return character < 128 || isPunctuation(character);
    }

    static boolean isPunctuation(char character) {
        return character >= '\u2010' && character <= '\u2027';
    }

    /** What could be a character reference would stay one. */
    private String ampersand() {
        int end = at + 1;
        while (end < written.length() && Character.isLetterOrDigit(written.charAt(end))) {
            end++;
        }
        NotPlain.unless(end == written.length() || (written.charAt(end) != ';' && written.charAt(end) != '#'));
        return "&amp;";
    }

    /** Goes back to the start of an e-mail address, and on to the last character of it. */
    private void mail() {
        NotPlain.unless(!isLinked);
        int start = links.startOfMail(at);
        int end = links.endOfMail(at);
        html.setLength(html.length() - (at - start));
        links.mail(start, end, html);
        at = end - 1;
    }

    private void endLink() {
        NotPlain.unless(isLinked);
        html.append("</a>");
        isLinked = false;
    }

    private boolean isReplaced() {
        return next() == '('
                || written.startsWith("(C)", at)
                || written.startsWith("(R)", at)
                || written.startsWith("(TM)", at);
    }

    /** Two could enclose a text that is passed through; one behind a blank could break the line. */
    private boolean isOnlyPlus() {
        boolean isOnly = !hasPlus && !isBlank(previous());
        hasPlus = true;
        return isOnly;
    }

    private char previous() {
        return at == 0 ? 0 : written.charAt(at - 1);
    }

    private char next() {
        return at + 1 < written.length() ? written.charAt(at + 1) : 0;
    }

    /** A blank, the end of a line, or that of the text. */
    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
