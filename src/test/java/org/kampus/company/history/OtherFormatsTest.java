package org.kampus.company.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kampus.company.history.UnreadableFileException.Reason;

/** Old workbooks, web pages called workbooks, and reports whose clients stand above their documents. Firms are made up. */
class OtherFormatsTest {

    /** A report with goods below documents below clients. */
    static final String REPORT = """
            Продажи за 1 квартал 2024 г.;;
            Параметры:;Период: 01.01.2024 - 31.03.2024;
            Контрагент;Количество;Сумма выручки с НДС
            Регистратор;;
            Номенклатура;;
            ООО "Ромашка";7;1 700,00
            Договор № 12 от 01.02.2023;7;1 700,00
            Реализация товаров и услуг 0000-000001 от 05.02.2024 12:30:00;5;1 200,50
            Кабель;2;1 000,00
            Розетка;3;200,50
            Реализация товаров и услуг 0000-000002 от 15.03.2024 9:00:00;3;700,00
            Кабель;3;700,00
            Возврат товаров от клиента 0000-000003 от 20.03.2024 9:00:00;-1;-200,50
            Розетка;-1;-200,50
            АО Лютик;1;300,00
            Реализация товаров и услуг 0000-000004 от 01.03.2024 10:00:00;1;300,00
            Выключатель;1;300,00
            Итого;8;2 000,00
            """;

    @Test
    void an_indented_report_with_goods_becomes_a_list_of_documents() throws Exception {
        OrderFile file = file(REPORT);
        IndentedReport report = file.report().orElseThrow();
        assertEquals(2, report.clients());
        assertEquals(4, report.documents());
        assertEquals(2_000.0, report.total());
        assertEquals(0, report.unsound());
        OrderImport found = read(file);
        assertFalse(found.asks());
        assertEquals(2, found.log().clients().size());
        assertEquals(3, found.log().orders());
        assertEquals(2_000, found.sum(), 0.001);
        assertEquals(1, found.count(OrderImport.Kind.RETURN));
        assertEquals(LocalDate.of(2024, 2, 5).toEpochDay(), found.log().firstDay());
    }

    @Test
    void an_indented_report_without_goods_is_told_apart_by_its_end() throws Exception {
        OrderFile file = file("""
                Контрагент;Сумма
                Альфа;100
                Реализация товаров и услуг 1 от 05.02.2024;100
                Бета;100
                Реализация товаров и услуг 2 от 06.02.2024;60
                Реализация товаров и услуг 3 от 07.03.2024;40
                Гамма;50
                Реализация товаров и услуг 4 от 08.03.2024;50
                Итого;250
                """);
        IndentedReport report = file.report().orElseThrow();
        assertEquals(3, report.clients());
        assertEquals(0, report.unsound());
        assertEquals(
                List.of(1, 2, 1),
                read(file).log().clients().stream().map(List::size).toList());
    }

    @Test
    void the_own_total_of_a_report_is_compared() throws Exception {
        IndentedReport report = file(REPORT.replace("Итого;8;2 000,00", "Итого;8;2 500,00"))
                .report()
                .orElseThrow();
        assertEquals(2_500.0, report.total());
        assertEquals(2_000, report.sum(), 0.001);
    }

    @Test
    void reports_that_tell_no_orders_of_clients_are_refused_by_name() {
        String nobody = """
                Номенклатура;Количество;Сумма выручки
                Реализация товаров и услуг 0000-000001 от 05.02.2024 12:30:00;5;1200
                Кабель;5;1200
                Реализация товаров и услуг 0000-000002 от 06.02.2024 12:30:00;5;1200
                Кабель;5;1200
                Отчет о розничных продажах 0000-000003 от 07.02.2024 12:30:00;5;1200
                Кабель;5;1200
                Итого;15;3600
                """;
        assertEquals(Reason.NO_CLIENTS, refusal(nobody));
        assertEquals(Reason.BALANCES, refusal("""
                Ведомость по взаиморасчётам;;;;
                Контрагент;Нач. остаток;Приход;Расход;Кон. остаток
                ООО Ромашка;1 200,00;300,00;100,00;1 400,00
                """));
    }

    @Test
    void clients_in_rows_of_their_own_are_filled_down() throws Exception {
        OrderFile file = file("""
                ,Type,Date,Num,Memo,Amount
                Acme,,,,,
                ,Invoice,01/15/2024,101,,"1,200.00"
                ,Invoice,02/20/2024,102,,350.50
                Total Acme,,,,,"1,550.50"
                Globex,,,,,
                ,Invoice,03/25/2024,103,,900.00
                Total Globex,,,,,900.00
                Initech,,,,,
                ,Invoice,03/26/2024,104,,10.00
                Total Initech,,,,,10.00
                TOTAL,,,,,"2,460.50"
                """);
        assertTrue(file.report().isPresent());
        OrderImport found = read(file);
        assertEquals(3, found.log().clients().size());
        assertEquals(4, found.log().orders());
        assertEquals(2_460.50, found.sum(), 0.001);
    }

    @Test
    void a_flat_list_stays_one() throws Exception {
        assertTrue(file("""
                Контрагент;Документ;Дата;Сумма
                Альфа;Реализация 1 от 05.02.2024;05.02.2024;100
                Бета;Реализация 2 от 06.02.2024;06.02.2024;100
                Альфа;Реализация 3 от 07.02.2024;07.02.2024;100
                Бета;Реализация 4 от 08.02.2024;08.02.2024;100
                """).report().isEmpty());
    }

    @Test
    void an_old_workbook_is_read_with_its_dates_formulas_and_open_sheet() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Other").createRow(0).createCell(0).setCellValue("nothing here");
            HSSFSheet sheet = book.createSheet("Orders");
            book.setActiveSheet(1);
            HSSFCellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            HSSFRow head = sheet.createRow(0);
            List.of("Клиент", "Дата", "Сумма")
                    .forEach(name ->
                            head.createCell(Math.max(0, head.getLastCellNum())).setCellValue(name));
            for (int i = 0; i < 3; i++) {
                HSSFRow row = sheet.createRow(1 + 2 * i);
                row.createCell(0).setCellValue("Клиент " + i);
                row.createCell(1).setCellValue(LocalDate.of(2024, 3, 1 + i));
                row.getCell(1).setCellStyle(date);
                row.createCell(2).setCellFormula("100*" + (i + 1));
            }
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        OrderFile file = OrderFile.of(out.toByteArray());
        assertEquals(OrderFile.Kind.OLD_WORKBOOK, file.kind());
        OrderImport found = read(file);
        assertEquals(3, found.log().clients().size());
        assertEquals(600, found.sum(), 0.001);
        assertEquals(LocalDate.of(2024, 3, 1).toEpochDay(), found.log().firstDay());
    }

    @Test
    void a_web_page_called_a_workbook_is_read() throws Exception {
        String page = """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body>
                <table border="1"><tr><th>ID</th><th>Компания</th><th>Дата закрытия</th><th>Сумма</th></tr>
                <tr><td>1</td><td>ООО &quot;Ромашка&quot;</td><td>15.02.2024</td><td>1 000,50</td></tr>
                <tr><td colspan="2">Лютик</td><td>16.02.2024</td><td>200</td></tr>
                <tr><td>3</td><td>Лютик</td><td>17.03.2024</td><td>300</td></tr></table></body></html>
                """;
        OrderFile file = OrderFile.of(page.getBytes(Charset.forName("windows-1251")));
        assertEquals(OrderFile.Kind.WEB_PAGE, file.kind());
        OrderImport found = read(file);
        assertEquals(1, found.count(OrderImport.Kind.UNUSABLE), "a cell too wide hides its client");
        assertEquals(1_300.5, found.sum(), 0.001);
    }

    @Test
    void what_only_begins_like_a_workbook_is_damaged() {
        byte[] content = new byte[600];
        byte[] begin = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(begin, 0, content, 0, begin.length);
        assertEquals(
                Reason.DAMAGED,
                assertThrows(UnreadableFileException.class, () -> OrderFile.of(content))
                        .reason());
    }

    @Test
    void files_of_the_same_report_are_read_as_one_and_overlaps_count_once() throws Exception {
        OrderFile first = file("""
                Клиент;Дата;Номер;Сумма
                Ромашка;15.02.2024;1;100
                Лютик;18.02.2024;2;50
                """);
        OrderFile second = file("""
                Отчёт за март

                Клиент;Дата;Номер;Сумма
                Лютик;18.02.2024;2;50
                Лютик;18.03.2024;3;70
                """);
        OrderFile both = first.and(second);
        OrderImport found = read(both);
        assertEquals(2, both.files());
        assertEquals(220, found.sum(), 0.001);
        assertEquals(1, found.count(OrderImport.Kind.DUPLICATE));
        assertEquals(3, found.log().orders());
        OrderFile other = file("""
                Клиент;День;Всего денег
                Лютик;18.02.2024;50
                """);
        assertEquals(
                Reason.OTHER_COLUMNS,
                assertThrows(UnreadableFileException.class, () -> first.and(other))
                        .reason());
        OrderFile reports = file(REPORT).and(file(REPORT.replace("2024", "2023")));
        assertEquals(4_000, read(reports).sum(), 0.001);
    }

    @Test
    void one_client_under_several_names_is_suggested_and_merged_on_a_click_only() throws Exception {
        OrderFile file = file("""
                Клиент;Дата;Сумма
                ООО "Ромашка";15.02.2024;100
                Ромашка ООО;16.02.2024;200
                Ромашка (архив);17.02.2024;300
                Лютик;18.02.2024;50
                """);
        ColumnMapping mapping = FilePreview.of(file).mapping();
        OrderImport found = OrderImport.read(file, mapping, () -> true);
        assertEquals(4, found.log().clients().size());
        assertEquals(1, found.sameClients().size());
        OrderImport.SameClient same = found.sameClients().getFirst();
        assertEquals(3, same.names().size());
        assertEquals(600, same.sum(), 0.001);
        assertFalse(same.merged());
        OrderImport merged = OrderImport.read(file, mapping.withMerged(Set.of(same.core())), () -> true);
        assertEquals(2, merged.log().clients().size());
        assertTrue(merged.sameClients().getFirst().merged());
    }

    private static Reason refusal(String text) {
        return assertThrows(UnreadableFileException.class, () -> file(text)).reason();
    }

    private static OrderFile file(String text) throws UnreadableFileException {
        return OrderFile.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OrderImport read(OrderFile file) throws UnreadableFileException, IOException {
        return OrderImport.read(file, FilePreview.of(file).mapping(), () -> true);
    }
}
