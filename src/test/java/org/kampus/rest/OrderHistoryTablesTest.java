package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.company.StoredHistory;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;

/** What stood in a file goes out again as text, whatever a spreadsheet would make of it. */
class OrderHistoryTablesTest {

    @Test
    void rows_that_could_not_be_used_become_no_formulas() throws Exception {
        byte[] sent = """
                client;date;amount
                A;31.01.2024;100
                A;=cmd|'/c calc'!A1;100
                A;30.01.2024;@SUM(A1)
                A;  +1+1;100
                """.getBytes(StandardCharsets.UTF_8);
        OrderFile file = OrderFile.of(sent);
        FilePreview preview = FilePreview.of(file);
        OrderImport found = OrderImport.read(file, preview.mapping(), () -> true);
        StoredHistory history = new StoredHistory(
                UUID.randomUUID(), "me", "", file, sent.length, preview, preview.mapping(), found, null, Instant.EPOCH);
        List<String> lines = new String(
                        OrderHistoryTables.problems(history, new Messages(Locale.ENGLISH)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (String held : List.of("\"'=cmd|'/c calc'!A1\"", "\"'@SUM(A1)\"", "\"'+1+1\"")) {
            assertTrue(lines.stream().anyMatch(line -> line.endsWith(held)), () -> held + " in " + lines);
        }
    }
}
