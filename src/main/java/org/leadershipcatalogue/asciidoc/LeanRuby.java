package org.leadershipcatalogue.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/**
 * Starts Asciidoctor in a JRuby that loads what converting needs and nothing else: Asciidoctor is found at its place in
 * AsciidoctorJ rather than by RubyGems, and files are asked for through Java rather than through a native library. That
 * takes a third off the start.
 */
final class LeanRuby {

    private static final String VERSIONS = "META-INF/asciidoctorj-version.properties";

    /**
     * What JRuby reads when its first class is loaded; whoever runs the program may say otherwise. A method of Ruby is
     * compiled once it has been called a thousand times rather than fifty: what is called less often costs more to compile
     * than it gains, in a build of a hundred pages and of a thousand.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "jruby.cli.rubygems.enable", "false",
            "jruby.cli.did_you_mean.enable", "false",
            "jruby.native.enabled", "false",
            "jruby.jit.threshold", "1000");

    private LeanRuby() {}

    static Asciidoctor start() {
        SETTINGS.forEach(System.getProperties()::putIfAbsent);
        return AsciidoctorJRuby.Factory.create(
                List.of("uri:classloader:/gems/asciidoctor-" + asciidoctorVersion() + "/lib"));
    }

    /** The version of Asciidoctor that AsciidoctorJ brings along. */
    private static String asciidoctorVersion() {
        Properties versions = new Properties();
        try (InputStream stream = Asciidoctor.class.getClassLoader().getResourceAsStream(VERSIONS)) {
            if (stream == null) {
                throw new IllegalStateException(VERSIONS + " is missing from AsciidoctorJ");
            }
            versions.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(VERSIONS + " cannot be read from AsciidoctorJ", e);
        }
        return Optional.ofNullable(versions.getProperty("version.asciidoctor"))
                .orElseThrow(() -> new IllegalStateException(VERSIONS + " does not say which Asciidoctor it has"));
    }
}
