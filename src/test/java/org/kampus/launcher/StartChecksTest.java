package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the machine is told with the place, the need and the cure. */
class StartChecksTest {

    @TempDir
    private Path folder;

    @Test
    void a_data_folder_is_made_and_taken_for_one_kampus_alone() throws IOException {
        Path path = folder.resolve("games").resolve("spring");
        DataFolder data = DataFolder.take(path);
        assertEquals(path, data.path());

        String told = told(() -> DataFolder.take(path));
        assertTrue(told.contains("The data in " + path + " is in use by another running Kampus"), told);
        assertTrue(told.contains("--data DIR"), told);

        data.release();
        DataFolder.take(path).release();
    }

    @Test
    void a_file_in_the_place_of_the_data_folder_is_told() throws IOException {
        Path file = Files.createFile(folder.resolve("games"));
        String told = told(() -> DataFolder.take(file.resolve("spring")));
        assertTrue(told.contains(file.toString()), told);
        assertTrue(told.contains("--data DIR"), told);
    }

    @Test
    void a_lock_that_cannot_be_written_is_told() throws IOException {
        Path path = Files.createDirectories(folder.resolve("games"));
        Files.createDirectory(path.resolve("kampus.lock"));
        String told = told(() -> DataFolder.take(path));
        assertTrue(told.contains("The data directory " + path + " cannot be written ("), told);
        assertTrue(told.contains("--data DIR"), told);
    }

    @Test
    void a_missing_temporary_folder_is_told() {
        Path missing = folder.resolve("tmp");
        String told = told(() -> TemporaryFolder.require(missing, 1));
        assertTrue(told.contains("The temporary folder " + missing), told);
        assertTrue(told.contains("-Djava.io.tmpdir=DIR"), told);
    }

    @Test
    void a_taken_port_is_told() throws IOException {
        try (var taken = new ServerSocket(0)) {
            String told = told(() -> WaitingRoom.open(taken.getLocalPort()));
            assertTrue(told.contains("Port " + taken.getLocalPort() + " cannot be used"), told);
            assertTrue(told.contains("--port N"), told);
        }
    }

    private static String told(Runnable start) {
        return assertThrows(CannotStart.class, start::run).getMessage();
    }
}
