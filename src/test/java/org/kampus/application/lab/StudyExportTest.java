package org.kampus.application.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.application.Product;
import org.kampus.application.TinyCase;
import org.kampus.application.sheet.WorkbookEntries;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.Variant;
import org.kampus.simulation.Simulator;
import org.kampus.ui.desk.PlanLines;

class StudyExportTest {

    private static final String ANN = "ann-who-takes-answers-home";
    private static final String FORMULA = "=cmd|'/c calc'!A1";

    @ParameterizedTest
    @EnumSource(StudyKind.class)
    void every_study_is_a_workbook_and_a_csv_in_which_nothing_typed_is_a_formula(StudyKind kind) throws IOException {
        try (LabInMemory memory = new LabInMemory()) {
            UUID id = asked(memory, kind);
            StudyExport export = new StudyExport(memory.service(), memory.studies(), new PlanLines());

            List<String> lines = new String(
                            export.csv(id, kind, Locale.of("ru"), ZoneOffset.UTC), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertTrue(lines.size() > 1, lines.toString());
            for (String line : lines.subList(1, lines.size())) {
                assertTrue(line.contains(";\"" + TinyCase.DIGEST + "\";"), line);
                assertTrue(
                        line.endsWith(";\"" + Simulator.ENGINE_VERSION + "\";\""
                                + Product.running().version() + "\""),
                        line);
                assertFalse(line.matches(".*(^|;)\"?[=@+].*"), line);
            }
            byte[] workbook = export.workbook(id, kind, Locale.ENGLISH, ZoneOffset.UTC);
            assertEquals(5, WorkbookEntries.sheets(workbook));
            Map<String, String> entries = WorkbookEntries.of(workbook);
            entries.forEach((name, xml) -> assertFalse(xml.contains("<f>"), name));
            assertTrue(entries.get("xl/sharedStrings.xml").contains("=cmd|"), "the variant, as a text");
            assertEquals(
                    lines.size(),
                    entries.get("xl/worksheets/sheet2.xml").split("<row ").length - 1,
                    "the lines of the CSV");
        }
    }

    @Test
    void the_same_question_gives_the_same_csv_on_any_number_of_threads() {
        byte[] first = csv(1);
        assertArrayEquals(first, csv(2));
        assertArrayEquals(first, csv(8));
    }

    @Test
    void before_anybody_has_asked_there_are_no_files() {
        try (LabInMemory memory = new LabInMemory()) {
            UUID id = draft(memory);
            StudyExport export = new StudyExport(memory.service(), memory.studies(), new PlanLines());
            LabRefusal refused = assertThrows(
                    LabRefusal.class, () -> export.csv(id, StudyKind.SEARCH, Locale.ENGLISH, ZoneOffset.UTC));
            assertEquals(LabRefusal.Reason.NO_RESULT, refused.reason());
            assertThrows(
                    LabRefusal.class, () -> export.workbook(id, StudyKind.SCREENING, Locale.ENGLISH, ZoneOffset.UTC));
        }
    }

    private static byte[] csv(int lanes) {
        try (LabInMemory memory = new LabInMemory(lanes, new LabLimits(1e9, 4, 40))) {
            UUID id = asked(memory, StudyKind.SENSITIVITY);
            return new StudyExport(memory.service(), memory.studies(), new PlanLines())
                    .csv(id, StudyKind.SENSITIVITY, Locale.ENGLISH, ZoneOffset.UTC);
        }
    }

    private static UUID draft(LabInMemory memory) {
        return memory.service()
                .create(
                        ANN,
                        memory.cases()
                                .orderFromCase(TinyCase.ID, "Four")
                                .withPlans(
                                        PlanSchedule.steady(TinyCase.PLAN),
                                        List.of(new Variant(FORMULA, PlanSchedule.steady(TinyCase.sellers(4)))))
                                .withExtent(1, 2, 1))
                .id();
    }

    private static UUID asked(LabInMemory memory, StudyKind kind) {
        UUID id = draft(memory);
        LabStudies studies = memory.studies();
        switch (kind) {
            case SENSITIVITY -> studies.startSensitivity(id, ANN, 1, 2);
            case SCREENING -> studies.startScreening(id, ANN, 1, 2, 2);
            case SEARCH -> studies.startSearch(id, ANN, 200, true, SearchConstraints.NONE, 200);
        }
        for (int tries = 0; tries < 6000 && !studies.underWay(id).isEmpty(); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(
                ExperimentState.DONE, studies.status(id, kind).orElseThrow().state());
        return id;
    }
}
