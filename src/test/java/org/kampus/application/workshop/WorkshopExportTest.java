package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.TinyCase;
import org.kampus.learning.LearningEffect;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.WorkshopSettings;

class WorkshopExportTest {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void the_first_sheet_tells_what_was_played_who_stands_where_and_all_totals() throws IOException {
        UUID workshop = played();

        List<List<String>> summary = cells(workshop, RUSSIAN, 0);

        assertTrue(summary.contains(List.of("Тренинг", "Spring")), summary.toString());
        assertTrue(summary.contains(List.of("Часовой пояс файла", "Europe/Moscow")), summary.toString());
        assertTrue(summary.contains(List.of("Сыграно раундов", "1 из 2")), summary.toString());
        for (String title : List.of(
                "Места по прибыли за все раунды, после раунда 1",
                "Места по ценности клиентской базы, после раунда 1",
                "Места по удержанию в раунде 1")) {
            int at = summary.indexOf(List.of(title));
            assertTrue(at > 0, title);
            List<List<String>> ranking = summary.subList(at + 2, at + 4);
            assertEquals(
                    List.of("North", "South"),
                    ranking.stream().map(List::getFirst).sorted().toList());
            assertEquals("1", ranking.getFirst().get(2));
            double best = Double.parseDouble(ranking.get(0).get(1));
            double next = Double.parseDouble(ranking.get(1).get(1));
            assertTrue(best > next || ranking.get(1).get(2).equals("1"), ranking.toString());
        }
        assertTrue(summary.contains(List.of("Итого за все раунды")), summary.toString());
    }

    @Test
    void totals_are_the_sums_of_the_results() throws IOException {
        UUID workshop = played();
        room.next(workshop);
        room.playRound(workshop);

        List<List<String>> results = cells(workshop, Locale.ENGLISH, 1);
        int profit = results.getFirst().indexOf("Profit, ₽ k");
        double sum = results.stream()
                .filter(row -> row.getFirst().equals("North"))
                .mapToDouble(row -> Double.parseDouble(row.get(profit)))
                .sum();
        List<List<String>> summary = cells(workshop, Locale.ENGLISH, 0);
        List<List<String>> totals =
                summary.subList(summary.indexOf(List.of("Totals of all rounds")) + 1, summary.size());
        String told = totals.get(1).get(totals.getFirst().indexOf("Profit, ₽ k"));
        assertEquals("North", totals.get(1).getFirst());
        assertEquals(sum, Double.parseDouble(told), 1e-6);
    }

    @Test
    void plans_are_told_as_changes_in_the_readers_words() throws IOException {
        UUID workshop = played();

        List<List<String>> plans = cells(workshop, RUSSIAN, 2);

        String changed = plans.stream()
                .filter(row -> row.get(3).equals("сдан"))
                .map(List::getLast)
                .findFirst()
                .orElseThrow();
        assertEquals("Универсал: 3 → 4 человека", changed);
        String all = cells(workshop, RUSSIAN, 0).toString() + plans;
        assertFalse(all.contains("headcount") || all.contains("{\""), all);
    }

    @Test
    void csv_tells_local_time_and_keeps_the_plan_for_programs() {
        UUID workshop = played();

        String results =
                new String(room.export.results(room.trainer, workshop, RUSSIAN, MOSCOW), StandardCharsets.UTF_8);
        assertTrue(results.contains("\"Время (Europe/Moscow)\""), results);
        assertFalse(results.matches("(?s).*\\d,\\d{5}.*"), results);
        String plans = new String(room.export.plans(room.trainer, workshop, RUSSIAN, MOSCOW), StandardCharsets.UTF_8);
        assertTrue(plans.contains("\"\"headcount\"\""), plans);
    }

    @Test
    void help_and_proposals_stand_in_the_workbook_and_the_mix_in_its_summary() throws IOException {
        WorkshopSettings usual = Room.settings(false);
        UUID workshop = room.workshop(new WorkshopSettings(
                usual.rounds(),
                usual.minutes(),
                false,
                false,
                usual.reviewMinutes(),
                usual.mode(),
                true,
                usual.seating(),
                usual.unsubmitted(),
                Map.of(),
                Set.of(1),
                new ScoreMix(3, 0, 1, 0)));
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.propose(ann, TinyCase.sellers(4), "Four hands", true);
        room.playRound(workshop);
        UUID team = room.console(workshop).teams().getFirst().id();
        room.rounds.adjust(room.trainer, workshop, team, -250, "Late again", "Penalty: late again");

        List<List<String>> help = cells(workshop, Locale.ENGLISH, 5);
        List<List<String>> proposals = cells(workshop, Locale.ENGLISH, 6);
        String summary = cells(workshop, RUSSIAN, 0).toString();

        assertEquals(List.of("1", "North", "-250.0", "Late again"), help.get(1).subList(0, 4));
        assertEquals(
                List.of("1", "North", "Ann", "Four hands"), proposals.get(1).subList(0, 4));
        assertTrue(proposals.get(1).get(4).contains("3 → 4"), proposals.toString());
        assertTrue(summary.contains("Места по баллам, после раунда 1"), summary);
        assertTrue(summary.contains("прибыль 3, ценность клиентской базы 0, удержание 1"), summary);
    }

    @Test
    void what_lessons_did_and_which_questions_to_revise_is_told_of_eight_people_and_more() throws IOException {
        UUID workshop = room.workshop();
        assertEquals(7, sheets(workshop), "no lessons, no sheet");
        room.learn.room().give(workshop, List.of("spare-hours", "too-large"));
        room.learn.testAll(workshop, LearningEffect.FEWEST - 1, false);
        List<List<String>> few = cells(workshop, RUSSIAN, 7);
        assertTrue(
                few.contains(List.of("Заданные уроки", "Запас времени — не потери\nСлишком большой кусок")),
                few.toString());
        assertTrue(few.toString().contains("не ответят 8 человек"), few.toString());
        assertFalse(few.toString().matches("(?s).*\\d\\.\\d.*"), few.toString());

        room.learn.testAll(workshop, 4 * LearningEffect.FEWEST, false);
        List<List<String>> told = cells(workshop, Locale.ENGLISH, 7);
        assertTrue(
                told.contains(List.of("Change in the share of right answers on the lessons given", "-1.0")),
                told.toString());
        List<List<String>> revised = told.stream()
                .filter(row -> row.getFirst().equals("Too large to digest"))
                .toList();
        assertEquals(2, revised.size(), "both forms");
        assertTrue(
                revised.stream()
                        .allMatch(row -> row.get(3).equals("1.0")
                                && row.get(5).equals("0.0")
                                && row.getLast().startsWith("Revise: nearly everybody knew it before.\nRevise: most")),
                revised.toString());
        List<List<String>> others = told.stream()
                .filter(row -> row.getFirst().equals("Luck or skill?"))
                .toList();
        assertEquals(2, others.size(), told.toString());
        assertTrue(
                others.stream().allMatch(row -> row.get(5).isEmpty()),
                "after lessons that were not given nothing is judged");
    }

    private int sheets(UUID workshop) throws IOException {
        byte[] book = room.export.workbook(room.trainer, workshop, RUSSIAN, MOSCOW);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return (int) workbook.getSheets().count();
        }
    }

    private UUID played() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.edit(ann, room.play.view(ann).team().plan().number(), TinyCase.sellers(4), "More hands");
        room.play.submit(ann, room.play.view(ann).team().plan().number(), null);
        room.playRound(workshop);
        return workshop;
    }

    private List<List<String>> cells(UUID workshop, Locale locale, int sheet) throws IOException {
        byte[] book = room.export.workbook(room.trainer, workshop, locale, MOSCOW);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            return sheets.get(sheet).read().stream()
                    .map(WorkshopExportTest::texts)
                    .filter(row -> !row.isEmpty())
                    .toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.toList());
    }
}
