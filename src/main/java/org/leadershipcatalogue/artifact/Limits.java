package org.leadershipcatalogue.artifact;

/**
 * How much may be sent.
 *
 * @param archive bytes of the zip file
 * @param entries files and folders in it
 * @param file bytes of one file, unpacked
 * @param total bytes of all files, unpacked
 * @param ratio how many times larger than its packed form a file may be that has more than a mebibyte; deflate, which
 *     can reach 1,032, packs pages of text to a tenth or so
 * @param depth folders above a file
 */
record Limits(long archive, int entries, long file, long total, int ratio, int depth) {

    private static final long MEBIBYTE = 1024 * 1024;

    /** Some twenty times the site of a thousand pages; a Git host’s pages may have a gibibyte in all. */
    static final Limits OF_A_SITE = new Limits(200 * MEBIBYTE, 50_000, 25 * MEBIBYTE, 300 * MEBIBYTE, 200, 12);

    boolean isBomb(long packed, long unpacked) {
        return unpacked > MEBIBYTE && unpacked / ratio > packed;
    }

    static String words(long bytes) {
        return bytes >= MEBIBYTE ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }
}
