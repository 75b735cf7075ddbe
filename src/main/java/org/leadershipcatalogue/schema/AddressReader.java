package org.leadershipcatalogue.schema;

import static org.leadershipcatalogue.schema.Wording.quoted;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipcatalogue.model.Value;

/** What leads somewhere: addresses on the web and on this site, files beside an entry, people to write to. */
final class AddressReader {
    private static final String CONTENT = "content";
    private static final Pattern HOST = Pattern.compile("[^/?#]+\\.[^/?#]+");
    private static final Pattern SITE_PATH = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*+)++/?|/");

    /** Disks take names of 255 bytes, and the sample for nginx some more. */
    private static final int LONGEST_SITE_PATH = 240;

    private static final int SHOWN = 40;
    private static final Pattern FILE_PATH =
            Pattern.compile("(?:\\.\\./)*+(?:[A-Za-z0-9_-][A-Za-z0-9._-]*+/)*+[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]++)++");
    private static final Pattern CONTACT = Pattern.compile("(?<name>[^<>@]*)<(?<email>[^<>]*)>|(?<plain>[^<>]*)");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{Alnum}.!#$%&'*+/=?^_`{|}~-]+@[\\p{Alnum}-]++(?:\\.[\\p{Alnum}-]++)++");

    private final Refusals refusals;

    AddressReader(Refusals refusals) {
        this.refusals = refusals;
    }

    Optional<Value> read(FieldSpec spec, Item item, Origin origin) {
        if (spec.kind() instanceof Kind.Link link) {
            return link(spec, link.schemes(), item);
        } else if (spec.kind() instanceof Kind.Contacts) {
            return contact(spec, item);
        } else if (spec.kind() instanceof Kind.FilePath) {
            return file(spec, item, origin);
        } else if (spec.kind() instanceof Kind.SitePath) {
            return sitePath(spec, item);
        }
        throw new IllegalStateException("no reader for the kind of field " + spec.name() + ": " + spec.kind());
    }

    private Optional<Value> link(FieldSpec spec, Set<String> schemes, Item item) {
        Optional<URI> uri = web(item.text(), schemes);
        return uri.isPresent()
                ? uri.map(Value.Link::new)
                : refusals.malformed(
                        item,
                        spec.name() + " wants an address on the web, but " + quoted(item.text()) + " is not one",
                        web("https://" + item.text(), schemes).isPresent()
                                ? "did you mean https://" + item.text() + "?"
                                : "write it in full, such as " + spec.example());
    }

    private static Optional<URI> web(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            boolean isWeb = uri.getScheme() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getRawUserInfo() == null
                    && uri.getHost() != null
                    && HOST.matcher(uri.getHost()).matches();
            return isWeb ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Value> contact(FieldSpec spec, Item item) {
        Matcher matcher = CONTACT.matcher(item.text());
        if (matcher.matches()) {
            String plain = Optional.ofNullable(matcher.group("plain")).orElse("");
            String name = Optional.ofNullable(matcher.group("name")).orElse(plain.contains("@") ? "" : plain);
            String email = Optional.ofNullable(matcher.group("email")).orElse(plain.contains("@") ? plain : "");
            if (email.isEmpty() ? !plain.isEmpty() : EMAIL.matcher(email).matches()) {
                return Optional.of(new Value.Contact(name.strip(), email));
            }
        }
        return refusals.malformed(
                item,
                spec.name() + " wants a name, an e-mail address or both, but " + quoted(item.text())
                        + " cannot be read as such",
                "write it like this: " + spec.example());
    }

    /** The file's address on the site: {@code report.pdf} beside {@code content/publications/x.adoc}. */
    private Optional<Value> file(FieldSpec spec, Item item, Origin origin) {
        Optional<String> address =
                FILE_PATH.matcher(item.text()).matches() ? resolve(origin.path(), item.text()) : Optional.empty();
        return address.isPresent()
                ? address.map(Value.SiteFile::new)
                : refusals.malformed(
                        item,
                        spec.name() + " wants the path of a file beside this entry, but " + quoted(item.text())
                                + " is not one",
                        "put the file into the folder of this page and write its name, such as " + spec.example());
    }

    private static Optional<String> resolve(String page, String path) {
        String folder = page.substring(0, page.lastIndexOf('/'));
        String rest = path;
        while (rest.startsWith("../")) {
            if (folder.equals(CONTENT)) {
                return Optional.empty();
            }
            folder = folder.substring(0, folder.lastIndexOf('/'));
            rest = rest.substring("../".length());
        }
        return Optional.of(folder.substring(CONTENT.length()) + "/" + rest);
    }

    private Optional<Value> sitePath(FieldSpec spec, Item item) {
        if (item.text().length() > LONGEST_SITE_PATH) {
            return refusals.malformed(
                    item,
                    spec.name() + " wants an address of at most " + LONGEST_SITE_PATH + " characters, but "
                            + quoted(item.text().substring(0, SHOWN) + "…") + " has "
                            + item.text().length(),
                    "take it out, or write a shorter one, such as " + spec.example());
        }
        if (SITE_PATH.matcher(item.text()).matches()) {
            return page(spec, item);
        }
        return refusals.malformed(
                item,
                spec.name() + " wants an address on this site, but " + quoted(item.text()) + " is not one",
                "write it from the first slash on, such as " + spec.example());
    }

    /** An address a page can be made for; one that ends without a slash is that of a folder all the same. */
    private Optional<Value> page(FieldSpec spec, Item item) {
        String address = item.text();
        String name = address.substring(address.lastIndexOf('/') + 1);
        if (name.isEmpty() || name.endsWith(".html")) {
            return Optional.of(new Value.Words(address));
        }
        return name.contains(".")
                ? refusals.malformed(
                        item,
                        spec.name() + " wants the address of a page, but " + quoted(address) + " is that of a file",
                        "pages have addresses that end in a slash or in .html, such as " + spec.example())
                : Optional.of(new Value.Words(address + "/"));
    }
}
