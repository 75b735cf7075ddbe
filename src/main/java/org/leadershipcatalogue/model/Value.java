package org.leadershipcatalogue.model;

import java.net.URI;

/** One value of a field, typed. */
public sealed interface Value {

    /** As machines read it, and as a reviewer compares it. */
    String text();

    /** Free words. */
    record Words(String text) implements Value {}

    /** One of the values a field allows, with the words visitors read. */
    record Choice(String text, String label) implements Value {}

    /** A date of any precision. */
    record Date(PartialDate date) implements Value {
        @Override
        public String text() {
            return date.iso();
        }
    }

    /** Words in the place of a date that is not known, or not yet: {@code not known}, {@code to be confirmed}. */
    record Undated(String text) implements Value {}

    /** A whole number. */
    record Count(int number) implements Value {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }

    /** An address on the web. */
    record Link(URI uri) implements Value {
        @Override
        public String text() {
            return uri.toString();
        }
    }

    /** A file of this site, by its address below the base path: {@code /publications/report.pdf}. */
    record SiteFile(String address) implements Value {
        @Override
        public String text() {
            return address;
        }
    }

    /** Somebody to write to: a name, an e-mail address, or both; the one that is missing is empty. */
    record Contact(String name, String email) implements Value {
        @Override
        public String text() {
            if (email.isEmpty()) {
                return name;
            }
            return name.isEmpty() ? email : name + " <" + email + ">";
        }
    }

    /** Another entry. */
    record Reference(EntryId id) implements Value {
        @Override
        public String text() {
            return id.name();
        }
    }
}
