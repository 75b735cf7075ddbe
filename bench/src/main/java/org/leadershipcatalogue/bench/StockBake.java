package org.leadershipcatalogue.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * Bakes a folder with stock JBake and fails unless all of it came out: {@code StockBake SOURCE OUTPUT PAGES}. JBake
 * itself only logs a page that it drops, so the finished HTML files are counted.
 */
final class StockBake {

    private StockBake() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: StockBake SOURCE OUTPUT PAGES");
        }
        File source = new File(args[0]).getAbsoluteFile();
        File output = new File(args[1]).getAbsoluteFile();
        List<Throwable> errors = bake(source, output);
        long expected = Long.parseLong(args[2]);
        long written = htmlFilesBelow(output.toPath());
        errors.forEach(Throwable::printStackTrace);
        if (!errors.isEmpty() || written != expected) {
            System.err.printf("stock JBake wrote %d pages of %d, with %d errors%n", written, expected, errors.size());
            System.exit(1);
        }
        // As JBake's own launcher is left: threads of the database do not hold the JVM back.
        System.exit(0);
    }

    private static List<Throwable> bake(File source, File output) {
        DefaultJBakeConfiguration configuration =
                new JBakeConfigurationFactory().createDefaultJbakeConfiguration(source, output, false);
        Oven oven = new Oven(configuration);
        oven.bake();
        return oven.getErrors();
    }

    private static long htmlFilesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }
}
