package org.kampus.application.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook as they stand in its file. */
public final class WorkbookEntries {

    private WorkbookEntries() {}

    /** Texts of the parts by name. Read as a file: the JDK cannot read a stream of such an archive to its end. */
    public static Map<String, String> of(byte[] workbook) throws IOException {
        Path file = Files.write(Files.createTempFile("kampus", ".xlsx"), workbook);
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return entries;
    }

    /** Number of sheets. */
    public static int sheets(byte[] workbook) throws IOException {
        return (int) of(workbook).keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/"))
                .count();
    }
}
