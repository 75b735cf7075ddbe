package org.leadershipcatalogue.source;

import java.util.Set;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Rule;

/** Which files beside the pages may be copied, by extension, and what to do with the others. */
final class FileKinds {

    private static final Set<String> TEXTS = Set.of("svg", "csv", "txt", "ics", "vtt");
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "odp", "zip");
    private static final Set<String> MEDIA =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "mp3", "mp4", "webm");

    private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc", "ad");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    private static final Set<String> CODE = Set.of(
            "html", "htm", "xhtml", "xml", "js", "mjs", "ts", "css", "scss", "ftl", "ftlh", "php", "sh", "java",
            "json");

    private FileKinds() {}

    static boolean isCopied(FoundFile file) {
        return TEXTS.contains(file.extensionInLowerCase()) || isBinary(file);
    }

    /** Whether the file is a picture, recording or document, which no page can include. */
    static boolean isBinary(FoundFile file) {
        String extension = file.extensionInLowerCase();
        return DOCUMENTS.contains(extension) || MEDIA.contains(extension);
    }

    static boolean isDrawing(FoundFile file) {
        return file.extensionInLowerCase().equals("svg");
    }

    static Finding unsupported(FoundFile file) {
        return Finding.of(
                        Rule.UNSUPPORTED_FILE,
                        file.start(),
                        "“" + file.name() + "” is neither a page (.adoc) nor of a kind that is copied")
                .hint(wayOut(file));
    }

    static Finding unusedBinary(FoundFile file) {
        return Finding.of(
                        Rule.UNSUPPORTED_FILE,
                        file.start(),
                        "“" + file.name() + "” is among the files for inclusion, but it is not text")
                .hint("move it to a folder whose name does not begin with _, so that it is copied");
    }

    private static String wayOut(FoundFile file) {
        String extension = file.extensionInLowerCase();
        if (ASCIIDOC.contains(extension)) {
            return "rename it to " + file.stem() + ".adoc";
        }
        if (MARKDOWN.contains(extension)) {
            return "rename it to " + file.stem() + ".adoc and write it in AsciiDoc";
        }
        if (CODE.contains(extension)) {
            return "content/ holds no code: move it to assets/ or templates/";
        }
        return "save it as a document or picture such as pdf, docx or png, or move it out of content/";
    }
}
