package org.kampus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCatalogTest {

    @TempDir
    Path directory;

    @Test
    void shipped_cases_are_found_without_a_list() {
        assertTrue(ScenarioCatalog.shipped().find("chemical-expediters").isPresent());
    }

    @Test
    void a_directory_adds_its_cases_to_the_shipped_ones() throws IOException {
        write("small-case", SoundCase.text());
        ScenarioCatalog catalog = ScenarioCatalog.with(directory);
        assertEquals(
                ScenarioCatalog.shipped().entries().size() + 1,
                catalog.entries().size());
        assertTrue(catalog.find("small-case").orElseThrow().scenario().isPresent());
    }

    @Test
    void a_directory_lays_its_case_over_the_shipped_one_of_the_same_name() throws IOException {
        write("chemical-expediters", SoundCase.with("id: small-case", "id: chemical-expediters"));
        CatalogEntry entry =
                ScenarioCatalog.with(directory).find("chemical-expediters").orElseThrow();
        assertEquals("A small case", entry.scenario().orElseThrow().title().en());
    }

    @Test
    void a_broken_file_is_listed_with_its_problems_and_stops_nothing() throws IOException {
        write("broken-case", "quarters: eight\n");
        write("small-case", SoundCase.text());
        ScenarioCatalog catalog = ScenarioCatalog.with(directory);
        CatalogEntry broken = catalog.find("broken-case").orElseThrow();
        assertTrue(broken.scenario().isEmpty());
        assertFalse(broken.problems().isEmpty());
        assertEquals("broken-case/scenario.yaml", broken.problems().getFirst().file());
        assertTrue(catalog.find("small-case").orElseThrow().scenario().isPresent());
    }

    @Test
    void the_easiest_cases_stand_first_and_broken_ones_last() throws IOException {
        write("a-broken-case", "quarters: eight\n");
        List<CatalogEntry> entries = ScenarioCatalog.with(directory).entries();
        assertEquals("a-broken-case", entries.getLast().id());
        List<Difficulty> difficulties = entries.stream()
                .flatMap(entry -> entry.scenario().stream())
                .map(Scenario::difficulty)
                .toList();
        assertEquals(difficulties.stream().sorted().toList(), difficulties);
        assertEquals(Difficulty.EASY, difficulties.getFirst());
        assertEquals(Difficulty.HARD, difficulties.getLast());
    }

    @Test
    void changes_are_seen_after_a_reload_only() throws IOException {
        ScenarioCatalog catalog = ScenarioCatalog.with(directory);
        write("small-case", SoundCase.text());
        assertTrue(catalog.find("small-case").isEmpty());
        catalog.reload();
        assertTrue(catalog.find("small-case").isPresent());
    }

    @Test
    void a_missing_directory_leaves_the_shipped_cases() {
        assertEquals(
                ScenarioCatalog.shipped().entries(),
                ScenarioCatalog.with(directory.resolve("nowhere")).entries());
    }

    @Test
    void links_and_odd_names_do_not_lead_out_of_the_directory() throws IOException {
        Path outside = Files.createDirectory(directory.resolve("outside"));
        Path mounted = Files.createDirectory(directory.resolve("mounted"));
        Files.writeString(outside.resolve("scenario.yaml"), SoundCase.text());
        Files.createSymbolicLink(mounted.resolve("small-case"), outside);
        Path folder = Files.createDirectory(mounted.resolve("linked-file"));
        Files.createSymbolicLink(folder.resolve("scenario.yaml"), outside.resolve("scenario.yaml"));
        Files.createDirectories(mounted.resolve("a-folder").resolve("scenario.yaml"));
        Path odd = Files.createDirectory(mounted.resolve("Odd Name"));
        Files.writeString(odd.resolve("scenario.yaml"), SoundCase.text());

        ScenarioCatalog catalog = ScenarioCatalog.with(mounted);
        assertTrue(catalog.find("small-case").isEmpty());
        for (String id : List.of("linked-file", "a-folder", "Odd Name")) {
            CatalogEntry entry = catalog.find(id).orElseThrow();
            assertTrue(entry.scenario().isEmpty(), id);
            assertEquals(1, entry.problems().size(), id);
        }
        assertTrue(catalog.find("../outside").isEmpty());
    }

    private void write(String folder, String text) throws IOException {
        Files.writeString(Files.createDirectory(directory.resolve(folder)).resolve("scenario.yaml"), text);
    }
}
