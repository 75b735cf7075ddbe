package org.leadershipcatalogue.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What the checks need to know of a finished page; the page itself need not be kept.
 *
 * @param file the page's file relative to the site's folder
 * @param template the template it was made with
 * @param title the words of its title element
 * @param language its lang attribute
 * @param mainHeadings how many h1 it has
 * @param ids every id, and every name of an a element
 * @param repeatedIds the ids that an earlier element has already, in the order of the page
 * @param maps the names of its image maps
 * @param base the href of its base element, or empty
 * @param charset the encoding in which its queries are sent
 * @param links everything that holds a URL
 * @param imagesWithoutText the src of every image of the template without an alt attribute; those of an entry are checked in its source
 * @param isListed whether search may show it: no robots element says noindex
 * @param text its own words; read only where a search is to find them
 */
public record HtmlPage(
        String file,
        String template,
        String title,
        String language,
        int mainHeadings,
        SortedSet<String> ids,
        List<RepeatedId> repeatedIds,
        SortedSet<String> maps,
        String base,
        Charset charset,
        List<WrittenUrl> links,
        List<String> imagesWithoutText,
        boolean isListed,
        PageText text) {

    private static final char UNREADABLE = '\uFFFD';
    private static final byte[] MARK = (" " + PageUrls.MARK + "=\"").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARK_AHEAD = markAhead();

    /** Reads a page of any origin in the encoding it names, with the lines and columns of its URLs and ids. */
    public static HtmlPage located(String file, byte[] bytes) {
        return new PageReader(file, bytes, html -> Optional.empty(), true).read();
    }

    /** Whether an id or a URL holds what could not be read in the encoding. */
    boolean isGarbled() {
        return ids.stream().anyMatch(id -> id.indexOf(UNREADABLE) >= 0)
                || links.stream().anyMatch(link -> link.url().indexOf(UNREADABLE) >= 0);
    }

    static HtmlPage of(String file, String template, PageElements elements, Charset charset, PageText text) {
        return new HtmlPage(
                file,
                template,
                elements.title(),
                elements.language(),
                elements.mainHeadings(),
                elements.ids(),
                elements.repeatedIds(),
                elements.maps(),
                elements.base(),
                charset,
                elements.urls(),
                elements.imagesWithoutText(),
                elements.isListed(),
                text);
    }

    /** The same with other objects for its URLs. */
    HtmlPage with(List<WrittenUrl> urls) {
        return new HtmlPage(
                file,
                template,
                title,
                language,
                mainHeadings,
                ids,
                repeatedIds,
                maps,
                base,
                charset,
                urls,
                imagesWithoutText,
                isListed,
                text);
    }

    /** A page as it is published: without the marks of its links, each of which is the first attribute of its tag. */
    public static byte[] withoutMarks(byte[] html) {
        byte[] published = new byte[html.length];
        int size = 0;
        int taken = 0;
        for (int at = nextMark(html, 0); at < html.length; at = nextMark(html, at + 1)) {
            int end = endOfNumber(html, at + MARK.length);
            if (end < html.length && html[end] == '"' && end > at + MARK.length && isAfterName(html, at)) {
                System.arraycopy(html, taken, published, size, at - taken);
                size += at - taken;
                taken = end + 1;
            }
        }
        if (taken == 0) {
            return html;
        }
        System.arraycopy(html, taken, published, size, html.length - taken);
        return Arrays.copyOf(published, size + html.length - taken);
    }

    /** Where the next mark begins; the end if there is none. Most signs tell how far away one is at the least (Horspool). */
    private static int nextMark(byte[] html, int from) {
        int last = MARK.length - 1;
        for (int at = from + last; at < html.length; at += MARK_AHEAD[html[at] & 0x7F]) {
            if (html[at] == MARK[last] && Arrays.equals(html, at - last, at, MARK, 0, last)) {
                return at - last;
            }
        }
        return html.length;
    }

    /** How many places behind a sign, taken by seven bits, a mark may end that has the sign before its end. */
    private static byte[] markAhead() {
        byte[] ahead = new byte[0x80];
        Arrays.fill(ahead, (byte) MARK.length);
        for (int at = 0; at < MARK.length - 1; at++) {
            ahead[MARK[at]] = (byte) (MARK.length - 1 - at);
        }
        return ahead;
    }

    private static int endOfNumber(byte[] html, int start) {
        int end = start;
        while (end < html.length && html[end] >= '0' && html[end] <= '9') {
            end++;
        }
        return end;
    }

    /** Whether the name of a tag ends here. */
    private static boolean isAfterName(byte[] html, int end) {
        int start = end;
        while (start > 0 && html[start - 1] >= 'a' && html[start - 1] <= 'z') {
            start--;
        }
        return start < end && start > 0 && html[start - 1] == '<';
    }
}
