package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFilesTest {

    @TempDir
    private Path folder;

    @Test
    void files_come_beside_what_is_told_already() {
        Properties settings = new Properties();
        settings.setProperty("handlers", "java.util.logging.ConsoleHandler");
        settings.setProperty("org.kampus.level", "INFO");

        LogFiles.addFiles(settings, folder.resolve("100%"));

        assertEquals(
                "java.util.logging.ConsoleHandler,java.util.logging.FileHandler,org.kampus.launcher.StartWatch",
                settings.getProperty("handlers"));
        assertEquals("INFO", settings.getProperty("org.kampus.level"));
        assertTrue(
                settings.getProperty("java.util.logging.FileHandler.pattern").contains("100%%"), settings.toString());
    }

    @Test
    void data_may_lie_in_a_folder_of_any_language() throws IOException {
        Properties settings = new Properties();
        settings.setProperty("java.util.logging.FileHandler.pattern", "/home/Анна/Данные/logs/kampus.%g.log");
        Properties read = new Properties();

        try (InputStream file = Files.newInputStream(LogFiles.written(settings))) {
            read.load(file);
        }

        assertEquals(settings, read);
    }

    /** The JDK's own handler keeps the limits that the settings name. */
    @Test
    void the_log_never_outgrows_its_files() throws IOException {
        Properties settings = new Properties();
        LogFiles.addFiles(settings, folder);
        FileHandler handler = new FileHandler(
                settings.getProperty("java.util.logging.FileHandler.pattern"),
                LogFiles.BYTES / 100,
                LogFiles.FILES,
                true);
        handler.setFormatter(new BriefFormatter());
        for (int i = 0; i < 3_000; i++) {
            handler.publish(new LogRecord(Level.WARNING, "x".repeat(1_000)));
        }
        handler.close();
        try (var files = Files.list(folder)) {
            var logs = files.filter(file -> file.toString().endsWith(".log")).toList();
            assertEquals(LogFiles.FILES, logs.size());
            for (Path log : logs) {
                assertTrue(Files.size(log) < LogFiles.BYTES / 100 + 2_000, log + " is " + Files.size(log));
            }
        }
    }
}
