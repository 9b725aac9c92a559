package org.kampus.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The page of what was measured of own data; tests write their line of it where the long forms are played ({@code -Pown-data}). */
public final class OwnDataPage {

    private static final Path PAGE = Path.of("docs/reference/own-data.md");

    private OwnDataPage() {}

    /** Whether the long forms are played. */
    public static boolean isWritten() {
        return Boolean.getBoolean("kampus.own.data");
    }

    /** Puts what was measured, and whether it is as it should be, into the line of a number. */
    public static void measured(String number, String figures, boolean met) {
        if (!isWritten()) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(PAGE).stream()
                    .map(line -> {
                        String[] cells = line.split(" \\| ", -1);
                        boolean mine = line.startsWith("| " + number + " | ");
                        return mine
                                ? String.join(" | ", cells[0], cells[1], cells[2], figures, met ? "yes |" : "**no** |")
                                : line;
                    })
                    .toList();
            Files.write(PAGE, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
