package org.leadershipcatalogue.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipcatalogue.asciidoc.plain.PlainPages;
import org.leadershipcatalogue.diagnostic.Finding;
import org.leadershipcatalogue.diagnostic.Findings;
import org.leadershipcatalogue.document.ConvertedPage;
import org.leadershipcatalogue.document.SourceTree;
import org.leadershipcatalogue.source.SourceReader;
import org.leadershipcatalogue.store.Pack;
import org.leadershipcatalogue.store.Program;
import org.leadershipcatalogue.testing.Builds;

/** Each build has nothing in memory at first, and all have one file. */
class ConversionsTest {

    private static final String PAGE = "content/a.adoc";
    private static final String PART = "content/_part.adoc";

    @TempDir
    private Path root;

    private Path file;

    /** @param hasStarted whether Asciidoctor was wanted */
    private record Built(List<ConvertedPage> pages, List<Finding> findings, boolean hasStarted) {

        Built withoutStart() {
            return new Built(pages, findings, false);
        }

        List<Optional<String>> versions() {
            return pages.stream().map(ConvertedPage::version).toList();
        }

        Built withVersionsOf(Built other) {
            List<ConvertedPage> same = IntStream.range(0, pages.size())
                    .mapToObj(index -> pages.get(index)
                            .withVersion(other.pages.get(index).version().orElseThrow()))
                    .toList();
            return new Built(same, findings, hasStarted);
        }
    }

    @BeforeEach
    void writesPages() throws IOException {
        file = root.resolve("target/cache/conversions");
        write(PAGE, """
                = A page
                :summary: “Words”

                include::_part.adoc[]

                {unknown} and image::b.png[]

                [timetable]
                |===
                |Activity |When

                |[[kick-off]]Launch
                |28 September 2023, 14.00–16.30
                |===

                [figures]
                87:: schools took part
                """);
        write("content/b.adoc", "= B\n\nxref:a.adoc[] and link:javascript:alert(1)[Run]\n");
        write(PART, "https://example.org[A part]\n");
    }

    @Test
    void pagesAndTheirFindingsAreThoseOfTheConversion() throws IOException {
        Built first = build();
        Built second = build();

        assertTrue(first.hasStarted);
        assertTrue(first.findings.size() > 1, first.findings::toString);
        assertEquals(first.withoutStart(), second);
    }

    @Test
    void changedPageIsConvertedAndItsFormerContentStillFound() throws IOException {
        build();
        String former = Files.readString(root.resolve(PAGE));
        write(PAGE, former + "\nMore.\n");
        assertTrue(build().hasStarted);
        write(PAGE, former);

        assertFalse(build().hasStarted);
    }

    @Test
    void plainPageIsConvertedWithoutAsciidoctor() throws IOException {
        build();
        write("content/b.adoc", "= B\n\nNew *words* on xref:a.adoc[].\n");
        Built plain = build();
        write("content/b.adoc", "= B\n\nNew *words* on xref:a.adoc[].\n\n// Not plain, and no part of the page\n");
        Built other = build();

        assertFalse(plain.hasStarted);
        assertTrue(other.hasStarted);
        assertEquals(plain, other.withoutStart().withVersionsOf(plain));
        assertFalse(build().hasStarted);
    }

    @Test
    void asciidoctorStartsAsSoonAsANewPageIsNotPlain() {
        SourceTree tree = new SourceReader(new Findings()).read(root);
        try (Conversions conversions = conversions()) {
            conversions.plain(tree.pages().get(0));

            assertTrue(conversions.hasStarted());
        }
    }

    @Test
    void includeIsPartOfThePageInEachOfItsStates() throws IOException {
        Built first = build();
        write(PART, "Another part\n");
        Built second = build();
        Files.delete(root.resolve(PART));
        Built third = build();

        assertTrue(second.hasStarted && third.hasStarted);
        assertEquals(
                3, Set.of(first.versions(), second.versions(), third.versions()).size());
        assertEquals(third.withoutStart(), build());
        write(PART, "Another part\n");
        assertEquals(second.withoutStart(), build());
        write(PART, "https://example.org[A part]\n");
        assertEquals(first.withoutStart(), build());
    }

    @Test
    void pageThatIsRenamedIsConvertedUnderItsNewName() throws IOException {
        build();
        Files.move(root.resolve("content/b.adoc"), root.resolve("content/c.adoc"));

        Built renamed = build();
        assertEquals("content/c.adoc", renamed.pages.get(1).path());
        assertTrue(renamed.hasStarted);
    }

    @Test
    void damageCostsAConversionAtMost() throws IOException {
        Built clean = build().withoutStart();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(8);
        for (int round = 0; round < 40; round++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, round % 2 == 0 ? damaged : Arrays.copyOf(whole, random.nextInt(whole.length)));

            assertEquals(clean, build().withoutStart());
            assertFalse(build().hasStarted, "the file was not made whole");
        }
    }

    @Test
    void fileOfAnotherProgramIsAsGoodAsNone() throws IOException {
        build();
        Pack.write(file, "another", entries());

        assertTrue(build().hasStarted);
        assertFalse(build().hasStarted);
    }

    /** Whoever can write the file can write checksums, too. */
    @Test
    void entryThatIsNoConversionOfItsPageIsAsGoodAsNone() throws IOException {
        Built clean = build();
        SortedMap<String, byte[]> entries = entries();
        List<String> names = entries.keySet().stream()
                .filter(name -> name.startsWith("content/"))
                .toList();
        SortedMap<String, byte[]> swapped = new TreeMap<>(entries);
        swapped.put(names.get(0), entries.get(names.get(1)));
        swapped.put(names.get(1), new byte[] {1, 2, 3});
        Pack.write(file, Program.hash(), swapped);

        assertEquals(clean, build());
    }

    @Test
    void placeOfTheMachineIsInNoEntry() throws IOException {
        write("content/c.adoc", "= C\n\nIt is in " + root.resolve("content") + "/c.adoc{empty}.\n");
        Built first = build();

        Built second = build();
        assertEquals(first, second);
        assertTrue(second.hasStarted);
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(root.toString()));
    }

    @Test
    void nothingNewLeavesTheFileAsItWas() throws IOException {
        build();
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        build();

        assertEquals(0, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void folderThatCannotBeMadeIsDoneWithout() throws IOException {
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target/cache"), "mine");

        assertEquals(build(), build());
        assertEquals("mine", Files.readString(root.resolve("target/cache")));
    }

    private Built build() {
        Findings findings = new Findings();
        SourceTree tree = new SourceReader(findings).read(root);
        try (Conversions conversions = conversions()) {
            List<ConvertedPage> pages =
                    new AsciidocConverter(conversions, findings).convert(tree.pages(), tree.partials());
            conversions.save();
            return new Built(pages, findings.sorted(), conversions.hasStarted());
        }
    }

    private Conversions conversions() {
        return new Conversions(root, Optional.of(file), new PlainPages(Set.of()), Builds.ENGINES);
    }

    private SortedMap<String, byte[]> entries() {
        Pack pack = Pack.read(file, Program.hash());
        SortedMap<String, byte[]> entries = new TreeMap<>();
        pack.names().forEach(name -> entries.put(name, pack.find(name).orElseThrow()));
        return entries;
    }

    private void write(String path, String text) throws IOException {
        Path written = root.resolve(path);
        Files.createDirectories(written.getParent());
        Files.writeString(written, text);
    }
}
