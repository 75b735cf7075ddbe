package org.leadershipcatalogue.document;

import java.nio.file.Path;

/**
 * A file that is published as it is: {@code content/programmes/photo.jpg} at {@code /programmes/photo.jpg}, {@code
 * assets/css/site.css} at {@code /css/site.css}.
 *
 * @param path relative to the source folder, with forward slashes
 * @param file where the bytes are
 * @param address where it is published, below the base path; spaces and the like are not in percent form
 */
public record StaticFile(String path, Path file, String address) {}
