package org.leadershipcatalogue.asciidoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jruby.Ruby;
import org.jruby.RubyModule;
import org.jruby.runtime.builtin.IRubyObject;
import org.leadershipcatalogue.document.SourceFile;

/**
 * One running Asciidoctor, in SAFE mode with content/ as its base folder, taught by {@code catalogue.rb} to mark where
 * things stand and to include nothing from outside. It converts for one site at a time, and nothing of a page or a site
 * is left in it for the next.
 */
final class Engine implements AutoCloseable {

    private static final Logger CONSOLE = Logger.getLogger("asciidoctor");

    private final Asciidoctor asciidoctor;
    private final Ruby ruby;
    private final RubyModule catalogue;
    private final IRubyObject includes;
    private final List<LogRecord> log = new ArrayList<>();
    private Path content = Path.of("");
    private String key = "";

    Engine() {
        CONSOLE.setUseParentHandlers(false);
        asciidoctor = LeanRuby.start();
        asciidoctor.requireLibrary("asciidoctor");
        asciidoctor.registerLogHandler(log::add);
        ruby = JRubyRuntimeContext.get(asciidoctor);
        catalogue = (RubyModule) ruby.evalScriptlet(script());
        includes = catalogue.getConstant("Includes");
    }

    /** Begins with the pages of a site. */
    void begin(Path root) {
        content = root.resolve("content");
        key = randomKey();
        call(includes, "key=", key);
    }

    /**
     * What became of one page.
     *
     * @param html the body with its marks
     * @param key what the marks begin with
     * @param log Asciidoctor's warnings and errors
     * @param includes the absolute paths of the included files
     * @param asked the absolute paths at which a file to include was looked for
     */
    record Conversion(String html, String key, List<LogLine> log, List<String> includes, List<String> asked) {}

    Conversion convert(SourceFile page) {
        log.clear();
        IRubyObject html = call(
                catalogue,
                "convert",
                page.text(),
                page.belowContent(),
                content.toFile().getPath());
        return new Conversion(html.toString(), key, warnings(), taken("take"), taken("take_asked"));
    }

    private IRubyObject call(IRubyObject receiver, String method, String... arguments) {
        return receiver.callMethod(
                ruby.getCurrentContext(),
                method,
                Arrays.stream(arguments).map(ruby::newString).toArray(IRubyObject[]::new));
    }

    private List<String> taken(String method) {
        return call(includes, method).toString().lines().toList();
    }

    /** Nobody can write into a page what is drawn when the build begins; nothing of it is left in the site. */
    private static String randomKey() {
        byte[] drawn = new byte[16];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    private List<LogLine> warnings() {
        return log.stream()
                .filter(entry -> entry.getSeverity().compareTo(Severity.WARN) >= 0)
                .map(Engine::line)
                .toList();
    }

    private static LogLine line(LogRecord entry) {
        boolean isError = entry.getSeverity().compareTo(Severity.ERROR) >= 0;
        Cursor cursor = entry.getCursor();
        if (cursor == null) {
            return new LogLine(isError, entry.getMessage(), "", 0);
        }
        String file = cursor.getFile() == null ? "" : cursor.getFile();
        return new LogLine(isError, entry.getMessage(), file, cursor.getLineNumber());
    }

    private static String script() {
        try (InputStream script = Engine.class.getResourceAsStream("catalogue.rb")) {
            if (script == null) {
                throw new IllegalStateException("catalogue.rb is missing from the program");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("catalogue.rb cannot be read from the program", e);
        }
    }

    @Override
    public void close() {
        asciidoctor.close();
    }
}
