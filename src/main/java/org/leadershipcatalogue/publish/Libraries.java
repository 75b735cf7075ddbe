package org.leadershipcatalogue.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadershipcatalogue.model.SiteAddress;

/**
 * The scripts of other projects that pages load, taken from their WebJars and published below {@code /js/lib/} as ES
 * modules, each with its licence beside it. Which they are is declared here, their versions in pom.xml.
 */
public final class Libraries {

    private static final List<Library> ALL = List.of(new Library("lunr", "lunr.min.js", "LICENSE"));

    /** What stands around a script that was written for CommonJS, so that modules can import it. */
    private static final String MODULE = """
            const exports = {};
            const module = { exports };
            %s
            export default module.exports;
            """;

    /**
     * A script of a WebJar.
     *
     * @param name the WebJar's, and of the published file without its ending
     * @param script the file in the WebJar, written for CommonJS
     * @param licence the file with the licence
     */
    private record Library(String name, String script, String licence) {

        String text(String file) {
            return read("META-INF/resources/webjars/" + name + "/" + version() + "/" + file);
        }

        private String version() {
            try (InputStream stream = open("META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
                Properties properties = new Properties();
                properties.load(stream);
                return properties.getProperty("version", "");
            } catch (IOException e) {
                throw new UncheckedIOException("the version of the WebJar " + name + " cannot be read", e);
            }
        }
    }

    /** The files by their paths below the site’s folder, where they are as good as assets of its own. */
    public SortedMap<String, String> texts() {
        String folder = SiteAddress.fileOf(SiteAddress.LIBRARIES).replace("index.html", "");
        SortedMap<String, String> texts = new TreeMap<>();
        for (Library library : ALL) {
            texts.put(folder + library.name() + ".js", MODULE.formatted(library.text(library.script())));
            texts.put(folder + library.name() + ".licence.txt", library.text(library.licence()));
        }
        return texts;
    }

    private static String read(String resource) {
        try (InputStream stream = open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read from its WebJar", e);
        }
    }

    private static InputStream open(String resource) {
        InputStream stream = Libraries.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is missing from the class path");
        }
        return stream;
    }
}
