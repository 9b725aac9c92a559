package org.kampus.scenario;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks scenario and lesson files and prints what is wrong with them. */
public final class ScenarioCheck {

    private ScenarioCheck() {}

    /**
     * Prints every problem as {@code file:line:column message (hint)}, and what was hardly meant so with {@code warning:}
     * before the message.
     *
     * @return 0 if all files are sound, 1 if not, 2 without files
     */
    public static int check(List<String> files, PrintStream out) {
        if (files.isEmpty()) {
            out.println("Usage: ./kampus check [--today FACT=NUMBER,...] FILE...");
            return 2;
        }
        boolean sound = true;
        for (String file : files) {
            try {
                CatalogEntry entry = file.endsWith(LessonReader.FILE) ? lesson(Path.of(file)) : read(Path.of(file));
                entry.problems().forEach(out::println);
                entry.warnings().forEach(warning -> out.println(warning.asWarning()));
                if (entry.problems().isEmpty()) {
                    out.printf(Locale.ROOT, "%s: sound, digest %s%n", file, entry.digest());
                }
                sound &= entry.problems().isEmpty();
            } catch (IOException e) {
                out.printf(Locale.ROOT, "%s cannot be read (%s)%n", file, e);
                sound = false;
            }
        }
        return sound ? 0 : 1;
    }

    private static CatalogEntry lesson(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(ScenarioReader.LARGEST + 1), StandardCharsets.UTF_8);
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path name = folder == null ? null : folder.getFileName();
            LessonEntry entry = new LessonReader().read(file.toString(), text, name == null ? null : name.toString());
            return new CatalogEntry(entry.id(), Optional.empty(), text, entry.digest(), entry.problems());
        }
    }

    private static CatalogEntry read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(ScenarioReader.LARGEST + 1);
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path name = folder != null && file.endsWith(ScenarioCatalog.FILE) ? folder.getFileName() : null;
            Path cases = folder == null ? null : folder.getParent();
            return new ScenarioReader(LessonCatalog.ids(cases))
                    .read(file.toString(), content, name == null ? null : name.toString());
        }
    }
}
