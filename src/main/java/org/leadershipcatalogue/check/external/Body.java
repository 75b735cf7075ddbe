package org.leadershipcatalogue.check.external;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
import org.leadershipcatalogue.html.PagePlaces;

/** The body of an answer, of which no more is read or unpacked than a page can sensibly hold. */
final class Body {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private Body() {}

    /** The places of a page, whose body is not closed, since that would read the rest; uncertain when the body is no HTML, packed in an unknown way, or too long. */
    static Places places(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        boolean isFine = response.getCode() >= 200 && response.getCode() < 300;
        if (!isFine) {
            return Places.UNREAD;
        }
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        if (entity == null || type == null || !isHtml(type)) {
            return Places.UNCERTAIN;
        }
        try {
            byte[] read = unpacked(entity).readNBytes(MOST_BYTES + 1);
            return read.length > MOST_BYTES ? Places.UNCERTAIN : Places.listed(PagePlaces.of(read, charset(type)));
        } catch (UnknownPackingException unknown) {
            return Places.UNCERTAIN;
        }
    }

    private static boolean isHtml(ContentType type) {
        String name = type.getMimeType().toLowerCase(Locale.ROOT);
        return name.equals("text/html") || name.equals("application/xhtml+xml");
    }

    private static @Nullable String charset(ContentType type) {
        Charset charset = type.getCharset();
        return charset == null ? null : charset.name();
    }

    /** A body is packed in a way nobody asked for. */
    private static final class UnknownPackingException extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static InputStream unpacked(HttpEntity entity) throws IOException {
        String packing = entity.getContentEncoding() == null
                ? ""
                : entity.getContentEncoding().toLowerCase(Locale.ROOT);
        return switch (packing) {
            case "", "identity" -> entity.getContent();
            case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
            default -> throw new UnknownPackingException();
        };
    }
}
