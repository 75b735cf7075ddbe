package org.leadershipcatalogue.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;

/** The values of the known keys, each in its own form; one that cannot be used is a finding and gives the default. */
final class Settings {

    private static final URI DEFAULT_SITE = URI.create("http://localhost");
    private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern TEMPLATE_FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*\\.ftlh");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    private final SortedMap<String, Property> properties;
    private final Findings findings;

    Settings(SortedMap<String, Property> properties, Findings findings) {
        this.properties = properties;
        this.findings = findings;
    }

    SiteConfig read() {
        URI site = value(Keys.HOST, DEFAULT_SITE, Settings::site, "an address such as https://example.org/catalogue");
        return new SiteConfig(
                value(Keys.TITLE, "Leadership catalogue", Settings::words, "the name of the site, on one line"),
                value(Keys.DESCRIPTION, "", Settings::words, "a sentence about the site, on one line"),
                withoutPath(site),
                basePath(site),
                value(Keys.LANGUAGE, "en-GB", Settings::language, "a language tag such as en-GB or cy"),
                value(Keys.EDIT_URL, "", Settings::editUrl, "an address that begins with https://"),
                templates(),
                links(),
                written());
    }

    /** What is said about links to other sites. */
    LinkSettings links() {
        return new LinkSettingsReader(this).read(properties);
    }

    <T> T value(String key, T otherwise, Function<String, Optional<T>> form, String expected) {
        Property property = properties.get(key);
        if (property == null) {
            return otherwise;
        }
        Optional<T> value = form.apply(property.value().strip());
        if (value.isEmpty()) {
            findings.add(unusable(property, expected));
        }
        return value.orElse(otherwise);
    }

    private static Finding unusable(Property property, String expected) {
        String found = property.shownValue();
        String problem = found.isEmpty() ? " has no value" : " cannot be “" + found + "”";
        return Finding.of(
                        Rule.UNKNOWN_SETTING,
                        property.valueAt(),
                        property.key() + problem + ": " + expected + " was expected")
                .hint("change the value, or remove the line to have the default")
                .target(found);
    }

    private static Optional<String> words(String text) {
        return text.isEmpty() || CONTROL_CHARACTER.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<URI> site(String text) {
        return webAddress(text, "https?")
                .filter(site -> site.getRawQuery() == null
                        && BASE_PATH.matcher(site.getRawPath()).matches());
    }

    private static URI withoutPath(URI site) {
        return URI.create(site.getScheme() + "://" + site.getRawAuthority());
    }

    private static String basePath(URI site) {
        String path = site.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Optional<String> language(String text) {
        if (!LANGUAGE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    private static Optional<String> editUrl(String text) {
        return webAddress(text, "https")
                .map(url -> text.endsWith("/") || url.getRawQuery() != null ? text : text + "/");
    }

    private static Optional<URI> webAddress(String text, String schemes) {
        try {
            URI url = new URI(text);
            boolean isUsable = url.getScheme() != null
                    && url.getScheme().toLowerCase(Locale.ROOT).matches(schemes)
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null;
            return isUsable ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private SortedMap<String, String> templates() {
        SortedMap<String, String> files = new TreeMap<>();
        Keys.TEMPLATES.forEach((kind, file) -> files.put(
                kind,
                value(
                        Keys.template(kind),
                        file,
                        text -> Optional.of(text).filter(TEMPLATE_FILE.asMatchPredicate()),
                        "the name of a file in templates/ that ends in .ftlh")));
        return files;
    }

    private SortedMap<String, String> written() {
        SortedMap<String, String> written = new TreeMap<>();
        properties.forEach((key, property) -> written.put(key, property.value()));
        return written;
    }
}
