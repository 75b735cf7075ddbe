package org.leadershipcatalogue.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, by which the W3C checks HTML, style sheets and SVG, run on the files of a site without a network:
 * {@code index.html:12:3: error: Duplicate ID “x”.}
 */
public final class NuChecker {

    private static final String PAGES = "http://s.validator.nu/html5-all.rnc";
    private static final String DRAWINGS = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

    /** Pages have an origin, which their policies speak of; nothing is asked of it. */
    private static final String ORIGIN = "http://localhost/";

    /** Its grammar of HTML is deep. */
    private static final long STACK = 64L << 20;

    /** Everything it says of the HTML, the styles and the drawings of a folder, by the path of the file. */
    public SortedMap<String, List<String>> check(Path site) {
        SortedMap<String, List<String>> said = new ConcurrentSkipListMap<>();
        Queue<Path> waiting = new ConcurrentLinkedQueue<>(files(site));
        Crew.work(STACK, () -> {
            Checker checker = new Checker();
            for (Path file = waiting.poll(); file != null; file = waiting.poll()) {
                String name = site.relativize(file).toString().replace('\\', '/');
                List<String> remarks = checker.check(file, name);
                if (!remarks.isEmpty()) {
                    said.put(name, remarks);
                }
            }
        });
        return said;
    }

    private static List<Path> files(Path site) {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.filter(file -> file.toString().matches(".*\\.(html|css|svg)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(site.toString(), e);
        }
    }

    private static final class Checker {

        private final Remarks remarks = new Remarks();
        private final SimpleDocumentValidator pages = validator(PAGES);
        private final SimpleDocumentValidator drawings = validator(DRAWINGS);

        private SimpleDocumentValidator validator(String schema) {
            try {
                SimpleDocumentValidator validator = new SimpleDocumentValidator();
                validator.setUpMainSchema(schema, remarks);
                validator.setAllowCss(true);
                validator.setUpValidatorAndParsers(remarks, false, false);
                return validator;
            } catch (Exception e) {
                throw new IllegalStateException("the checker’s own schema cannot be read", e);
            }
        }

        List<String> check(Path file, String name) {
            remarks.said.clear();
            try (InputStream bytes = Files.newInputStream(file)) {
                InputSource source = new InputSource(bytes);
                source.setSystemId(ORIGIN + name);
                source.setEncoding("UTF-8");
                check(source, name);
            } catch (SAXParseException e) {
                // The parser gives up: it has said why to the handler.
                remarks.add("fatal", e);
            } catch (IOException | SAXException e) {
                throw new IllegalStateException("the checker failed on " + file, e);
            }
            return List.copyOf(remarks.said);
        }

        private void check(InputSource source, String name) throws IOException, SAXException {
            if (name.endsWith(".html")) {
                pages.checkHtmlInputSource(source);
            } else if (name.endsWith(".css")) {
                pages.checkCssInputSource(source);
            } else {
                drawings.checkXmlInputSource(source);
            }
        }
    }

    private static final class Remarks implements ErrorHandler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void warning(SAXParseException remark) {
            add("warning", remark);
        }

        @Override
        public void error(SAXParseException remark) {
            add("error", remark);
        }

        @Override
        public void fatalError(SAXParseException remark) {
            add("fatal", remark);
        }

        private void add(String kind, SAXParseException remark) {
            said.add(
                    remark.getLineNumber() + ":" + remark.getColumnNumber() + ": " + kind + ": " + remark.getMessage());
        }
    }
}
