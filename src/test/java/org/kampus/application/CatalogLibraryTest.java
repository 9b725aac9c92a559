package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioReader;

class CatalogLibraryTest {

    private static final OwnCases NOBODYS = new OwnCases() {

        @Override
        public Optional<CatalogEntry> entry(String id) {
            return Optional.empty();
        }

        @Override
        public List<CatalogEntry> ownedBy(String owner) {
            return List.of();
        }
    };

    private static final String SHIPPED = "chemical-expediters";

    @TempDir
    private Path directory;

    private CatalogLibrary library() {
        return new CatalogLibrary(Optional.of(directory.toString()), NOBODYS);
    }

    @Test
    void shipped_cases_can_be_played_without_any_setting() {
        CatalogLibrary library = new CatalogLibrary(Optional.empty(), NOBODYS);

        assertTrue(library.entry(SHIPPED).orElseThrow().scenario().isPresent());
    }

    @Test
    void a_missing_directory_leaves_the_shipped_cases() {
        CatalogLibrary library =
                new CatalogLibrary(Optional.of(directory.resolve("missing").toString()), NOBODYS);

        assertTrue(library.entry(SHIPPED).isPresent());
    }

    @Test
    void a_case_added_while_running_is_seen() throws IOException {
        CatalogLibrary library = library();
        assertFalse(library.entry("mine").isPresent());

        write("mine", shippedText().replace("id: " + SHIPPED, "id: mine"), 1);

        assertTrue(library.entry("mine").orElseThrow().scenario().isPresent());
    }

    @Test
    void a_case_broken_and_mended_while_running_is_told_each_time() throws IOException {
        write("mine", "id: [", 1);
        CatalogLibrary library = library();
        assertFalse(library.entry("mine").orElseThrow().problems().isEmpty());

        write("mine", shippedText().replace("id: " + SHIPPED, "id: mine"), 2);

        CatalogEntry mended = library.entry("mine").orElseThrow();
        assertTrue(mended.problems().isEmpty(), mended.problems().toString());
    }

    @Test
    void a_text_kept_with_a_game_is_read_once() {
        CatalogLibrary library = library();
        String text = shippedText();
        String digest = ScenarioReader.digest(text);

        assertSame(library.read(SHIPPED, digest, text), library.read(SHIPPED, digest, text));
    }

    @Test
    void a_kept_text_that_cannot_be_read_any_more_is_named_with_its_problems() {
        String message = assertThrows(
                        IllegalStateException.class, () -> library().read("old", "0".repeat(64), "schemaVersion: 0"))
                .getMessage();

        assertTrue(message.contains("'old'") && message.contains("schemaVersion"), message);
    }

    @Test
    void a_game_keeps_the_text_it_began_with() throws IOException {
        write("mine", shippedText().replace("id: " + SHIPPED, "id: mine"), 1);
        CatalogLibrary library = library();
        CatalogEntry before = library.entry("mine").orElseThrow();

        write("mine", before.text().replace("quarters: 8", "quarters: 4"), 2);

        assertEquals(
                4, library.entry("mine").orElseThrow().scenario().orElseThrow().quarters());
        assertEquals(8, library.read("mine", before.digest(), before.text()).quarters());
    }

    private static String shippedText() {
        return new CatalogLibrary(Optional.empty(), NOBODYS)
                .entry(SHIPPED)
                .orElseThrow()
                .text();
    }

    private void write(String id, String text, int second) throws IOException {
        Path file = Files.createDirectories(directory.resolve(id)).resolve("scenario.yaml");
        Files.writeString(file, text);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-11-23T10:00:00Z").plusSeconds(second)));
    }
}
