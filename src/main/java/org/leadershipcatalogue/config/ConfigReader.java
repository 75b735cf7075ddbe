package org.leadershipcatalogue.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.diagnostic.Rule;
import org.leadershipcatalogue.diagnostic.SetupException;

/**
 * Reads jbake.properties, and first looks whether the source folder is one at all. A key or value that cannot be used is
 * a finding at its own line and column, for example {@code jbake.properties:3:1: error: the key “site.titel” is not
 * known [unknown-key]}.
 */
public final class ConfigReader {

    private static final String FILE = "jbake.properties";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Findings findings;

    public ConfigReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * The configuration of a source folder, with the default for what cannot be used.
     *
     * @throws SetupException when the folder, its content/, templates/ or jbake.properties is missing or unreadable
     */
    public SiteConfig read(Path sourceFolder) {
        requireFolder(sourceFolder);
        String text = text(sourceFolder.resolve(FILE));
        requireFolder(sourceFolder.resolve("content"));
        requireFolder(sourceFolder.resolve("templates"));
        return settings(text).read();
    }

    /**
     * What the jbake.properties of a folder says about links, without a site around it; the defaults where it has none.
     *
     * @throws SetupException when jbake.properties is there and cannot be read
     */
    public LinkSettings readLinks(Path folder) {
        Path file = folder.resolve(FILE);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? settings(text(file)).links()
                : LinkSettings.DEFAULT;
    }

    private Settings settings(String text) {
        SortedMap<String, Property> properties = once(new PropertiesParser(findings).parse(FILE, text));
        properties.values().forEach(this::reportUnknown);
        return new Settings(properties, findings);
    }

    /** A symbolic link passes here: for folders of the site it is a finding, which shows with all others. */
    private static void requireFolder(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new SetupException("The folder “" + folder + "” does not exist.");
        }
        if (!Files.isDirectory(folder) && !Files.isSymbolicLink(folder)) {
            throw new SetupException("“" + folder + "” is not a folder.");
        }
    }

    private static String text(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SetupException("The file “" + file + "” does not exist.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new SetupException("“" + file + "” is not a plain file.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException cause) {
            throw new SetupException("The file “" + file + "” is not written in UTF-8.", cause);
        } catch (IOException cause) {
            throw new SetupException("The file “" + file + "” cannot be read.", cause);
        }
    }

    private SortedMap<String, Property> once(List<Property> written) {
        SortedMap<String, Property> first = new TreeMap<>();
        for (Property property : written) {
            Property earlier = first.putIfAbsent(property.key(), property);
            if (earlier != null) {
                report(Rule.REPEATED_KEY, property, repeated(property, earlier), "keep one of the two lines");
            }
        }
        return first;
    }

    private static String repeated(Property property, Property earlier) {
        return "the key “%s” of line %s is given again in line %s"
                .formatted(
                        property.shownKey(),
                        earlier.keyAt().line(),
                        property.keyAt().line());
    }

    private void reportUnknown(Property property) {
        if (!Keys.isKnown(property.key())) {
            String message = "the key “" + property.shownKey() + "” is not known";
            report(Rule.UNKNOWN_KEY, property, message, Keys.hint(property.key()));
        }
    }

    private void report(Rule rule, Property property, String message, String hint) {
        findings.add(Finding.of(rule, property.keyAt(), message).hint(hint).target(property.shownKey()));
    }
}
