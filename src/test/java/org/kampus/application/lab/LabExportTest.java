package org.kampus.application.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.TinyCase;
import org.kampus.application.sheet.WorkbookEntries;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.ui.desk.PlanLines;

class LabExportTest {

    private static final String ANN = "ann-who-takes-files-home";
    private static final String FORMULA = "=cmd|'/c calc'!A1";

    @Test
    void the_same_order_gives_the_same_csv_byte_by_byte_on_any_number_of_threads() {
        byte[] first = csv(1, Locale.ENGLISH);
        assertArrayEquals(first, csv(2, Locale.ENGLISH));
        assertArrayEquals(first, csv(8, Locale.ENGLISH));
        String text = new String(first, StandardCharsets.UTF_8);
        assertEquals(1 + 2 * 3, text.lines().count());
        assertTrue(text.contains(TinyCase.DIGEST), "the digest of the case");
    }

    @Test
    void what_people_typed_cannot_become_a_formula() throws IOException {
        String csv = new String(csv(2, Locale.of("ru")), StandardCharsets.UTF_8);
        assertTrue(csv.contains("\"'" + FORMULA + "\""), csv.substring(0, 600));
        try (LabInMemory memory = new LabInMemory()) {
            UUID id = run(memory);
            byte[] workbook =
                    new LabExport(memory.service(), new PlanLines()).workbook(id, Locale.ENGLISH, ZoneOffset.UTC);
            WorkbookEntries.of(workbook).forEach((name, xml) -> assertFalse(xml.contains("<f>"), name));
            assertEquals(6, WorkbookEntries.sheets(workbook));
        }
    }

    private static byte[] csv(int lanes, Locale locale) {
        try (LabInMemory memory = new LabInMemory(lanes, new LabLimits(1e9, 4, 40))) {
            return new LabExport(memory.service(), new PlanLines()).csv(run(memory), locale, ZoneOffset.UTC);
        }
    }

    private static UUID run(LabInMemory memory) {
        UUID id = memory.service()
                .submit(
                        ANN,
                        memory.cases()
                                .orderFromCase(TinyCase.ID, "Four")
                                .withPlans(
                                        PlanSchedule.steady(TinyCase.PLAN),
                                        List.of(new Variant(FORMULA, PlanSchedule.steady(TinyCase.sellers(4)))))
                                .withExtent(1, 3, 1),
                        null);
        assertEquals(ExperimentState.DONE, memory.await(id).state());
        return id;
    }
}
