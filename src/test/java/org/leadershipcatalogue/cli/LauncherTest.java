package org.leadershipcatalogue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher for POSIX shells, with a “java” that prints its locale and its arguments. */
class LauncherTest {

    private static final List<String> LOCALE = List.of("LC_ALL", "LC_CTYPE", "LANG", "JAVA_HOME", "CDPATH");

    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void placeTheLauncher() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no POSIX shell");
        launcher = folder.resolve("a folder/catalogue");
        program(
                launcher,
                Files.readString(Path.of("src/main/launcher/catalogue")).replace(" @launch.options@", ""));
        program(folder.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"${LC_ALL:-}\" \"$@\"\n");
    }

    @Test
    void findsItsJarThroughLinks() throws Exception {
        Path jar = launcher.resolveSibling("catalogue.jar");
        Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), launcher);
        Path links = Files.createDirectory(folder.resolve("links"));
        Path relative = Files.createSymbolicLink(links.resolve("relative"), Path.of("../absolute"));

        assertEquals("-jar\n" + jar + "\nbuild\na b\n", jarOf(run(launcher, Map.of("LC_ALL", "en_GB.UTF-8"))));
        assertEquals("-jar\n" + jar + "\nbuild\na b\n", jarOf(run(absolute, Map.of("LC_ALL", "en_GB.UTF-8"))));
        String through = jarOf(run(relative, Map.of("LC_ALL", "en_GB.UTF-8")));
        assertEquals("-jar\n" + jar + "\nbuild\na b\n", through);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            catalogue.jsa, 5,  -XX:SharedArchiveFile=
            catalogue.aot, 5,  -XX:AOTCache=
            catalogue.jsa, 6,  ''
            gone.jsa,      5,  ''
            catalogue.jsa, '', ''
            '',            '', ''
            """)
    void usesTheArchiveOfClassesIfItIsWhole(String name, String length, String option) throws Exception {
        Files.writeString(launcher.resolveSibling("catalogue.jsa"), "12345");
        Files.writeString(launcher.resolveSibling("catalogue.aot"), "12345");
        Files.writeString(launcher.resolveSibling("catalogue.archive"), (name + " " + length).strip() + "\n# a JVM\n");

        String out = run(launcher, Map.of());

        assertEquals(
                option.isEmpty() ? "" : option + launcher.resolveSibling(name) + "\n",
                out.lines()
                        .filter(line -> line.contains("Archive") || line.contains("AOTCache"))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          '',          '',          C.UTF-8
            C,           en_GB.UTF-8, en_GB.UTF-8, C.UTF-8
            '',          POSIX,       en_GB.UTF-8, C.UTF-8
            '',          '',          C,           C.UTF-8
            '',          '',          en_GB.UTF-8, ''
            en_GB.UTF-8, C,           C,           en_GB.UTF-8
            """)
    void readsFileNamesAsUtf8WhereTheLocaleSaysNothing(String all, String type, String lang, String expected)
            throws Exception {
        String out = run(launcher, Map.of("LC_ALL", all, "LC_CTYPE", type, "LANG", lang));

        assertEquals(expected, out.lines().findFirst().orElseThrow());
    }

    private static String jarOf(String out) {
        return out.substring(out.indexOf("-jar"));
    }

    private String run(Path program, Map<String, String> locale) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "build", "a b").redirectErrorStream(true);
        builder.environment().keySet().removeAll(LOCALE);
        builder.environment().putAll(locale);
        builder.environment()
                .merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + File.pathSeparator + path);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out;
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertEquals(true, file.toFile().setExecutable(true));
    }
}
