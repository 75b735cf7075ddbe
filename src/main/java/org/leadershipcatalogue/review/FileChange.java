package org.leadershipcatalogue.review;

import java.util.Optional;

/**
 * A file that is not the same in both sites. A file whose name has a fingerprint is told under its plain name.
 *
 * @param address its address without base path
 * @param before what BASE has, if it has it
 * @param after what HEAD has, if it has it
 */
public record FileChange(String address, Optional<Version> before, Optional<Version> after) {

    /**
     * A file as one site has it.
     *
     * @param file relative to the folder of the site
     * @param bytes its size
     * @param sha256 its checksum, in hexadecimal digits
     */
    public record Version(String file, long bytes, String sha256) {}
}
