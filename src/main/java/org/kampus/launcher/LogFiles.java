package org.kampus.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The log in files beside the data: {@code logs/kampus.0.log} is the newest of {@link #FILES}, each of at most
 * {@link #BYTES}. The console tells the same.
 */
final class LogFiles {

    static final int FILES = 5;
    static final int BYTES = 4_000_000;

    /** The settings that are packed into the jar. */
    private static final String PACKED = "MICRO-INF/domain/logging.properties";

    private static final String FILE = "java.util.logging.FileHandler.";

    private LogFiles() {}

    /** Tells the server to write its log to files, too; a log settled on the command line stays as it is. */
    static void in(Path data) {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try (InputStream packed = LogFiles.class.getClassLoader().getResourceAsStream(PACKED)) {
            Properties settings = new Properties();
            if (packed != null) {
                settings.load(packed);
            }
            Path folder = Files.createDirectories(data.resolve("logs"));
            addFiles(settings, folder);
            System.setProperty(
                    "java.util.logging.config.file", written(settings).toString());
        } catch (IOException e) {
            throw new CannotStart("The log cannot be written to " + data.resolve("logs") + " (" + Space.reason(e)
                    + "). Make that folder writable for the user who starts Kampus, or choose another directory with"
                    + " --data DIR.");
        }
    }

    /** A file with settings, gone with the process; a path in them may be in letters of any language. */
    static Path written(Properties settings) throws IOException {
        Path file = Files.createTempFile("kampus", ".logging.properties");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    static void addFiles(Properties settings, Path folder) {
        String console = settings.getProperty("handlers", "java.util.logging.ConsoleHandler");
        settings.setProperty("handlers", console + ",java.util.logging.FileHandler," + StartWatch.class.getName());
        // In a pattern a percent sign begins a place.
        settings.setProperty(
                FILE + "pattern",
                folder.toString().replace("%", "%%") + folder.getFileSystem().getSeparator() + "kampus.%g.log");
        settings.setProperty(FILE + "limit", Integer.toString(BYTES));
        settings.setProperty(FILE + "count", Integer.toString(FILES));
        settings.setProperty(FILE + "append", "true");
        settings.setProperty(FILE + "encoding", "UTF-8");
        settings.setProperty(FILE + "level", "ALL");
        settings.setProperty(FILE + "formatter", BriefFormatter.class.getName());
    }
}
