package org.leadershipcatalogue.history;

/**
 * What a commit did to a file.
 *
 * @param kind what it did
 * @param path the file's path after it; of a removed file, before it
 * @param from of a moved file its path before, else the same path
 * @param object what Git calls the text it left
 * @param objectBefore what Git calls the text that was there
 */
record Change(Kind kind, String path, String from, String object, String objectBefore) {

    enum Kind {
        ADDED,
        EDITED,
        MOVED,
        REMOVED
    }
}
