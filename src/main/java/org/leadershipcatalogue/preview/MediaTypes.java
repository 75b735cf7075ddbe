package org.leadershipcatalogue.preview;

import java.util.Map;

/** The media type of a file by its ending, as docs/nginx.conf sends it. */
final class MediaTypes {

    static final String HTML = "text/html; charset=utf-8";

    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("vtt", "text/vtt; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("odt", OPEN_DOCUMENT + "text"),
            Map.entry("ods", OPEN_DOCUMENT + "spreadsheet"),
            Map.entry("odp", OPEN_DOCUMENT + "presentation"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("avif", "image/avif"),
            Map.entry("gif", "image/gif"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"));

    private MediaTypes() {}

    /** @param file the path of a file of the site: {@code programmes/x/index.html} */
    static String of(String file) {
        if (file.equals("feed.xml")) {
            return "application/atom+xml; charset=utf-8";
        }
        return BY_ENDING.getOrDefault(file.substring(file.lastIndexOf('.') + 1), UNKNOWN);
    }
}
